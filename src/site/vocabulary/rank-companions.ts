import { compareCodeUnits } from '../compare-code-units.ts';
import type { Library, TagRecord } from '../library.ts';
import { measureAssociation } from './measure-association.ts';

/** A tag that occurs together with another. */
export interface Companion {
  readonly tag: TagRecord;
  /** Entries that have both. */
  readonly count: number;
}

/**
 * The tags that occur together with a tag, the most strongly tied first, equals
 * by how often, then by id. Broader and narrower tags are left out: they occur
 * together by definition.
 */
export function rankCompanions(
  { tags, entries }: Pick<Library, 'tags' | 'entries'>,
  tag: TagRecord,
): Companion[] {
  const counts = new Map<string, number>();
  for (const entry of tag.entries) {
    for (const id of entry.tags) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const related = new Set([...reach(tags, tag.id, 'broader'), ...reach(tags, tag.id, 'narrower')]);
  return [...counts]
    .flatMap(([id, count]) => {
      const other = tags.get(id);
      if (other === undefined || related.has(id)) return [];
      const sizes = [tag.entries.length, other.entries.length, entries.length] as const;
      return [{ tag: other, count, strength: measureAssociation(count, ...sizes) }];
    })
    .sort(
      (left, right) =>
        right.strength - left.strength ||
        right.count - left.count ||
        compareCodeUnits(left.tag.id, right.tag.id),
    )
    .map(({ tag: other, count }) => ({ tag: other, count }));
}

/** A tag and all that can be reached from it in one direction. */
function reach(
  tags: ReadonlyMap<string, TagRecord>,
  id: string,
  direction: 'broader' | 'narrower',
): Set<string> {
  const reached = new Set([id]);
  // A set that grows while it is gone through shows its new members too.
  for (const at of reached) for (const next of tags.get(at)?.[direction] ?? []) reached.add(next);
  return reached;
}
