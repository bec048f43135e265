import type { Tombstone } from '../model/tombstone.ts';

/** Tombstones as JSON documents, one a line, by id. */
export function writeTombstoneLines(tombstones: readonly Tombstone[]): string {
  return tombstones
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((tombstone) => `${JSON.stringify(tombstone)}\n`)
    .join('');
}
