import path from 'node:path';
import type { Crew } from '../crew/crew.ts';
import { type CaptureFile, type CaptureResult, describeKnown } from './analyse-batch.ts';
import { batchSize, cutBatches } from './cut-batches.ts';
import type { KnownCapture, Snapshot } from './snapshot.ts';
import { stampFile } from './stamp-file.ts';

/** A capture after the first stage. */
export interface AnalysedFile extends KnownCapture {
  readonly file: CaptureFile;
}

/** The first stage over all captures, but for those that have not changed since the last run. */
export async function analyseCaptures(
  files: readonly CaptureFile[],
  content: string,
  former: Snapshot | undefined,
  crew: Crew,
  onProgress: (done: number, path: string) => void,
): Promise<AnalysedFile[]> {
  const known = new Map(former?.captures.map((capture) => [capture.path, capture]));
  const now = Date.now();
  const stamped = files.map((file) => ({
    path: file.path,
    stamp: stampFile(path.join(content, 'captures', file.path), now),
    sidecar: describeKnown(file),
    file,
    result: undefined as CaptureResult | undefined,
  }));
  for (const capture of stamped) {
    const before = known.get(capture.path);
    const isSame = before?.stamp !== undefined && before.stamp === capture.stamp;
    if (isSame && before.sidecar === capture.sidecar) capture.result = before.result;
  }
  const fresh = stamped.filter(({ result }) => result === undefined);
  let done = stamped.length - fresh.length;
  const batches = cutBatches(
    fresh.map(({ file }) => file),
    batchSize,
  );
  await crew.run('analyse', batches, (results, index) => {
    for (const [place, result] of results.entries()) {
      const capture = fresh[index * batchSize + place];
      if (!capture) continue;
      capture.result = result;
      onProgress(done++, capture.path);
    }
  });
  return stamped as AnalysedFile[];
}
