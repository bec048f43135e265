import { placeTombstone, type Tombstone } from '../../model/tombstone.ts';
import { formatTombstone } from './format-tombstone.ts';

/** A tombstone as ingest writes it. */
export interface WrittenTombstone {
  /** Path below content/entries. */
  readonly path: string;
  readonly source: string;
  readonly tombstone: Tombstone;
}

/** The files of tombstones, sorted by path. */
export function writeTombstones(tombstones: readonly Tombstone[]): WrittenTombstone[] {
  return tombstones
    .map((tombstone) => ({
      path: placeTombstone(tombstone.id),
      source: formatTombstone(tombstone),
      tombstone,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
