import type { EntrySummary } from './library.ts';

/** The entries right before and after an entry in a list that runs from new to old. */
export interface Neighbours {
  readonly earlier: EntrySummary | undefined;
  readonly later: EntrySummary | undefined;
}

const places = new WeakMap<readonly EntrySummary[], Map<string, number>>();

/**
 * Finds what stands before and after an entry in a list, newest first and undated
 * ones last. Of an undated entry nobody knows what came before or after it.
 */
export function findNeighbours(entries: readonly EntrySummary[], entry: EntrySummary): Neighbours {
  if (entry.published === null) return { earlier: undefined, later: undefined };
  let known = places.get(entries);
  if (known === undefined) {
    known = new Map(entries.map(({ id }, index) => [id, index]));
    places.set(entries, known);
  }
  const place = known.get(entry.id);
  if (place === undefined) return { earlier: undefined, later: undefined };
  const earlier = entries[place + 1];
  return {
    earlier: earlier?.published === null ? undefined : earlier,
    later: place === 0 ? undefined : entries[place - 1],
  };
}
