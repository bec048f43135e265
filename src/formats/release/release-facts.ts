import type { AccessLevel } from '../../model/access.ts';
import type { Archive } from '../../model/archive.ts';
import type { Tombstone } from '../../model/tombstone.ts';

/** An entry that a release does not contain in full. */
export interface WithheldEntry {
  readonly id: string;
  readonly level: Exclude<AccessLevel, 'full'>;
}

/** What is the same in all files of a release. */
export interface ReleaseFacts {
  readonly archive: Archive;
  /** Name of the bag and its containers, without ending: `<archive>-<version>`. */
  readonly name: string;
  /** Name of the archive as a slug. */
  readonly series: string;
  readonly version: string;
  /** Version of Variorum. */
  readonly software: string;
  /** Stands wherever a time is asked for: RFC 3339 in UTC, to the second. */
  readonly timestamp: string;
  /** Where the release is published, with a slash at the end. */
  readonly address: string;
  /** By path. */
  readonly withheld: readonly WithheldEntry[];
  /** How many there are. */
  readonly counts: { readonly entries: number; readonly captures: number };
  /** Of all entries that were withdrawn, by id. */
  readonly tombstones: readonly Tombstone[];
  /** All who ruled about entries or tombstones, in the order of code units. */
  readonly rulers: readonly string[];
}
