import type { Concept } from '../model/concept.ts';
import { compareCodeUnits } from './compare-code-units.ts';
import { groupBy } from './group-entries.ts';
import type { EntrySummary, TagRecord } from './library.ts';

/**
 * All tags, in the order of their hashtags: those of the vocabulary, also where
 * no entry has them yet, and those that only captures use.
 * @param labels hashtags as captures write them, by tag id, for tags the vocabulary lacks
 */
export function groupTags(
  entries: readonly EntrySummary[],
  concepts: readonly Concept[],
  labels: ReadonlyMap<string, string>,
): Map<string, TagRecord> {
  const groups = groupBy(entries, (entry) => entry.tags);
  const described = new Map(concepts.map((concept) => [concept.id, concept]));
  const narrower = findNarrower(concepts);
  const ids = new Set([...described.keys(), ...groups.keys()]);
  const records = [...ids].map((id): TagRecord => {
    const concept = described.get(id);
    const words = concept ? makeHashtag(concept) : splitHashtag(labels.get(id) ?? id);
    return {
      id,
      hashtag: words.join(''),
      hashtagWords: words,
      name: nameTag(id, concept, labels),
      type: concept?.type ?? 'undescribed',
      concept,
      broader: (concept?.broader ?? []).filter((other) => described.has(other)),
      narrower: narrower.get(id) ?? [],
      entries: groups.get(id) ?? [],
    };
  });
  records.sort(
    (left, right) =>
      compareCodeUnits(left.hashtag.toUpperCase(), right.hashtag.toUpperCase()) ||
      compareCodeUnits(left.id, right.id),
  );
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * What readers know a tag by.
 * @param labels hashtags as captures write them, by tag id
 */
export function nameTag(
  id: string,
  concept: Pick<Concept, 'label'> | undefined,
  labels: ReadonlyMap<string, string>,
): string {
  return concept?.label.en ?? labels.get(id) ?? id;
}

/** A tag of the vocabulary in capitals after a number sign; an underscore joins words, and lines may break after it. */
function makeHashtag(concept: Concept): string[] {
  const name = concept.hashtags?.[0] ?? concept.label.en ?? concept.id;
  const words = name
    .toUpperCase()
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter((word) => word !== '');
  return words.map((word, index) =>
    [index === 0 ? '#' : '', word, index < words.length - 1 ? '_' : ''].join(''),
  );
}

/** A hashtag as a capture writes it, without its number sign; lines may break after an underscore. */
function splitHashtag(label: string): string[] {
  return `#${label}`.split(/(?<=_)/);
}

function findNarrower(concepts: readonly Concept[]): Map<string, string[]> {
  const narrower = new Map<string, string[]>();
  for (const { id, broader = [] } of concepts) {
    for (const other of broader) narrower.set(other, [...(narrower.get(other) ?? []), id]);
  }
  return narrower;
}
