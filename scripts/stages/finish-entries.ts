import { hashKey } from '../cache/hash-key.ts';
import type { Crew } from '../crew/crew.ts';
import { type Changes, compareEntries } from '../shell/compare-entries.ts';
import { batchSize, cutBatches } from './cut-batches.ts';
import type { ReadyEntry, StagesOutcome } from './run-stages.ts';
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

/** Completes all entries; new and changed ones are written to the folder, if there is one. */
export async function finishEntries(
  { entries, files }: StagesOutcome,
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
  const before = new Map(files.map(({ path, file }) => [path, file.sha256]));
  const after = new Map(whole.map(({ entry, sha256 }) => [entry.path, sha256]));
  return { entries: whole, changes: compareEntries(before, after) };
}
