import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EntryRecord } from '../../src/pipeline/entry-record.ts';
import { type EntryIdentity, sealEntry } from '../../src/pipeline/write/seal-entry.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import type { EntryMaterial } from './build-batch.ts';
import { hashBytes } from './hash-bytes.ts';
import { keepPrior, type PriorHead } from './read-prior-batch.ts';
import type { Workbench } from './start-work.ts';

/** An entry to be completed. */
export interface PlannedEntry extends EntryMaterial {
  readonly place: RecordPlace;
  readonly identity: EntryIdentity;
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
export async function finishBatch(
  { entries, folder }: PlannedFinish,
  bench: Workbench,
): Promise<string[]> {
  const digests: string[] = [];
  for (const entry of entries) {
    const source = await composeEntry(entry, bench);
    const bytes = Buffer.from(source);
    const sha256 = hashBytes(bytes);
    digests.push(sha256);
    if (sha256 === entry.before || folder === undefined) continue;
    const file = path.join(folder, entry.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: 'wx' });
    keepPrior(sha256, entry.head, bench);
  }
  return digests;
}

/** The source of an entry's file. */
async function composeEntry(
  { place, identity, ...material }: PlannedEntry,
  bench: Workbench,
): Promise<string> {
  const kept = bench.stores.entries.readAt(place);
  if (kept) return sealEntry((JSON.parse(kept.toString('utf8')) as EntryRecord).rendered, identity);
  const { buildRecord } = await import('./build-record.ts');
  return sealEntry((await buildRecord(material, bench)).record.rendered, identity);
}

/** The sources of entries' files, written nowhere. */
export async function composeBatch(
  entries: readonly PlannedEntry[],
  bench: Workbench,
): Promise<string[]> {
  const sources: string[] = [];
  for (const entry of entries) sources.push(await composeEntry(entry, bench));
  return sources;
}
