import type { StoryLink } from './link-reports.ts';

/** Least mean confidence over all pairs of two groups for them to be one story. */
const leastMean = 0.15;

/**
 * Joins linked entries to stories by average linkage, the surest links first:
 * two groups become one story only where their entries are alike on the whole.
 * So the daily reports of a long conflict do not chain into one endless story,
 * as they would in the closure of the links. Each story is sorted, and so are
 * the stories.
 */
export function joinStories(links: readonly StoryLink[]): string[][] {
  const confidence = new Map(links.map((link) => [link.pair.join(' '), link.confidence]));
  const groups = new Map<string, string[]>();
  for (const { pair } of links) for (const id of pair) groups.set(id, [id]);
  for (const { pair } of [...links].sort(bySureness)) {
    const [a, b] = pair.map((id) => groups.get(id) ?? []);
    if (!a || !b || a === b || findMean(a, b, confidence) < leastMean) continue;
    const joined = [...a, ...b].sort();
    for (const id of joined) groups.set(id, joined);
  }
  return [...new Set(groups.values())]
    .filter((group) => group.length > 1)
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function findMean(
  a: readonly string[],
  b: readonly string[],
  confidence: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const x of a) {
    for (const y of b) sum += confidence.get(x < y ? `${x} ${y}` : `${y} ${x}`) ?? 0;
  }
  return sum / (a.length * b.length);
}

function bySureness(a: StoryLink, b: StoryLink): number {
  return b.confidence - a.confidence || (a.pair.join(' ') < b.pair.join(' ') ? -1 : 1);
}
