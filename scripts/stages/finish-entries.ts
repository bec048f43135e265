import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashKey } from '../cache/hash-key.ts';
import type { Crew } from '../crew/crew.ts';
import { type Changes, compareEntries } from '../shell/compare-entries.ts';
import type { ReadyEntry } from './compose-entries.ts';
import { batchSize, cutBatches } from './cut-batches.ts';
import { hashBytes } from './hash-bytes.ts';
import type { StagesOutcome } from './run-stages.ts';
import type { Snapshot } from './snapshot.ts';

/** An entry with what its file is made from and the digest of that file. */
interface FinishedEntry {
  readonly entry: ReadyEntry;
  readonly finished: string;
  readonly sha256: string;
}

export interface FinishedRun {
  readonly entries: readonly FinishedEntry[];
  readonly changes: Changes;
}

/** Completes all entries; new and changed ones, and tombstones, are written to the folder, if there is one. */
export async function finishEntries(
  { entries, files, tombstones, tombstoneDigests }: StagesOutcome,
  former: Snapshot | undefined,
  crew: Crew,
  folder: string | undefined,
): Promise<FinishedRun> {
  const known = new Map(former?.entries.map(({ finished, sha256 }) => [finished, sha256]));
  const finished = entries.map((entry) => {
    const key = hashKey(entry.place.key, JSON.stringify(entry.identity));
    const sha256 = known.get(key);
    // A file that is as the last run left it need not be composed to be compared.
    return { entry, finished: key, sha256: sha256 === entry.before ? sha256 : undefined };
  });
  const open = finished.filter(({ sha256 }) => sha256 === undefined);
  const batches = cutBatches(open, batchSize).map((batch) => ({
    entries: batch.map(({ entry: { built: _, ...entry } }) => entry),
    ...(folder === undefined ? {} : { folder }),
  }));
  await crew.run('finish', batches, (written, number) => {
    for (const [place, sha256] of written.entries()) {
      const own = open[number * batchSize + place];
      if (own) own.sha256 = sha256;
    }
  });
  const whole = finished as FinishedEntry[];
  const stones = tombstones.map((own) => ({ ...own, sha256: hashBytes(Buffer.from(own.source)) }));
  for (const { path: below, source, sha256 } of stones) {
    if (folder === undefined || tombstoneDigests.get(below) === sha256) continue;
    mkdirSync(path.dirname(path.join(folder, below)), { recursive: true });
    writeFileSync(path.join(folder, below), source, { flag: 'wx' });
  }
  const before = new Map([
    ...files.map((own) => [own.path, own.file.sha256] as const),
    ...tombstoneDigests,
  ]);
  const after = new Map([
    ...whole.map(({ entry, sha256 }) => [entry.path, sha256] as const),
    ...stones.map((own) => [own.path, own.sha256] as const),
  ]);
  return { entries: whole, changes: compareEntries(before, after) };
}
