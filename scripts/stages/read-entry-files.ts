import path from 'node:path';
import type { Crew } from '../crew/crew.ts';
import { batchSize, cutBatches } from './cut-batches.ts';
import type { PriorEntryFile } from './read-prior-batch.ts';
import type { KnownEntryFile, Snapshot } from './snapshot.ts';
import { stampFile } from './stamp-file.ts';

/** Reads the entries as they stand, but for those that have not changed since the last run. */
export async function readEntryFiles(
  paths: readonly string[],
  content: string,
  former: Snapshot | undefined,
  crew: Crew,
): Promise<KnownEntryFile[]> {
  const known = new Map(former?.files.map((file) => [file.path, file]));
  const now = Date.now();
  const stamped = paths.map((below) => {
    const stamp = stampFile(path.join(content, 'entries', below), now);
    const before = known.get(below);
    const isSame = before?.stamp !== undefined && before.stamp === stamp;
    const file = isSame ? before.file : (undefined as PriorEntryFile | undefined);
    return { path: below, stamp, file };
  });
  const fresh = stamped.filter(({ file }) => file === undefined);
  const batches = cutBatches(
    fresh.map((own) => own.path),
    batchSize,
  );
  await crew.run('prior', batches, (batch, index) => {
    for (const [place, file] of batch.entries()) {
      const own = fresh[index * batchSize + place];
      if (own) own.file = file;
    }
  });
  return stamped as KnownEntryFile[];
}
