import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EntryRecord } from '../../src/pipeline/entry-record.ts';
import { type EntryIdentity, sealEntry } from '../../src/pipeline/write/format-entry.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import { buildRecord, type PlannedMember } from './build-batch.ts';
import { hashBytes } from './hash-bytes.ts';
import { keepPrior, type PriorHead } from './read-prior-batch.ts';
import type { Workbench } from './start-work.ts';

/** An entry to be completed. */
export interface PlannedEntry {
  readonly place: RecordPlace;
  readonly identity: EntryIdentity;
  readonly members: readonly PlannedMember[];
  readonly head: PriorHead;
  /** Path below the entries. */
  readonly path: string;
  /** SHA-256 of the file that stands there; undefined where there is none. */
  readonly before: string | undefined;
}

export interface PlannedFinish {
  readonly entries: readonly PlannedEntry[];
  /** The folder into which new and changed files are written; none where nothing is to be written. */
  readonly folder?: string;
}

/** Completes entries and writes those that are new or changed. Returns the SHA-256 of each file. */
export function finishBatch({ entries, folder }: PlannedFinish, bench: Workbench): string[] {
  return entries.map((entry) => {
    const source = composeEntry(entry, bench);
    const bytes = Buffer.from(source);
    const sha256 = hashBytes(bytes);
    if (sha256 === entry.before || folder === undefined) return sha256;
    const file = path.join(folder, entry.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: 'wx' });
    keepPrior(sha256, entry.head, bench);
    return sha256;
  });
}

/** The source of an entry's file. */
export function composeEntry(
  { place, identity, members }: Pick<PlannedEntry, 'place' | 'identity' | 'members'>,
  bench: Workbench,
): string {
  const kept = bench.stores.entries.readAt(place);
  const record = kept
    ? (JSON.parse(kept.toString('utf8')) as EntryRecord)
    : buildRecord(members, bench).record;
  return sealEntry(record.rendered, identity);
}
