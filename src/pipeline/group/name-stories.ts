import type { Story } from '../../model/entry.ts';
import type { StoryLink } from './link-reports.ts';

/**
 * The story of each linked entry. Entries that links connect form one story; it
 * keeps the id of a prior story of its entries, else it is named after the
 * first of them.
 */
export function nameStories(
  links: readonly StoryLink[],
  priorStories: ReadonlyMap<string, string>,
): Map<string, Story> {
  const stories = new Map<string, Story>();
  for (const members of joinPairs(links.map(({ pair }) => pair))) {
    const [named] = members.flatMap((id) => priorStories.get(id) ?? []).sort();
    const id = named ?? members[0] ?? '';
    for (const member of members) {
      const entries = links
        .filter(({ pair }) => pair.includes(member))
        .map(({ pair: [a, b], confidence, shared }) => ({
          id: a === member ? b : a,
          confidence,
          shared: [...shared],
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      stories.set(member, { id, entries });
    }
  }
  return stories;
}

/** The connected groups of pairs, each sorted. */
function joinPairs(pairs: readonly (readonly [string, string])[]): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    const joined = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])]);
    for (const id of joined) groups.set(id, joined);
  }
  return [...new Set(groups.values())].map((group) => [...group].sort());
}
