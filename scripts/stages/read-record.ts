import type { WitnessRecord } from '../../src/pipeline/witness-record.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import { analyseAgain, type CaptureFile, parseRecord } from './analyse-batch.ts';
import type { Workbench } from './start-work.ts';

/** The record of a capture that the first stage let pass; where the cache has lost it, it is made again. */
export function readRecord(
  { file, place }: { readonly file: CaptureFile; readonly place: RecordPlace },
  bench: Workbench,
): WitnessRecord {
  const kept = bench.stores.captures.readAt(place);
  const record = kept && parseRecord(kept, file.path);
  return record ?? analyseAgain(file, place.key, bench);
}
