import path from 'node:path';
import { mostBytes } from '../../src/pipeline/accession/find-excess.ts';
import type { WitnessRecord } from '../../src/pipeline/witness-record.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import { readPlainFile } from '../shell/read-plain-file.ts';
import { type CaptureFile, type KeptAnalysis, keyCapture } from './analyse-batch.ts';
import { hashBytes } from './hash-bytes.ts';
import type { Workbench } from './start-work.ts';

/** A capture that the first stage let pass, and where its record stands. */
export interface PlacedCapture {
  readonly file: CaptureFile;
  readonly place: RecordPlace;
}

/** The record of a capture; where the cache has lost it, it is made again. */
export async function readRecord(
  { file, place }: PlacedCapture,
  bench: Workbench,
): Promise<WitnessRecord> {
  const kept = bench.stores.captures.readAt(place);
  const known = kept && (JSON.parse(kept.toString('utf8')) as KeptAnalysis);
  const record = known && 'record' in known ? known.record : await analyseAgain(file, place, bench);
  // The same bytes may have been read under another name before.
  return { ...record, capture: { ...record.capture, path: file.path } };
}

/** @throws where the file is no longer what it was as the run began. */
async function analyseAgain(
  file: CaptureFile,
  { key }: RecordPlace,
  bench: Workbench,
): Promise<WitnessRecord> {
  const bytes = readPlainFile(path.join(bench.content, 'captures', file.path), mostBytes);
  const isSame =
    typeof bytes === 'object' && keyCapture(file, hashBytes(bytes), bench.version) === key;
  const { analyseBytes } = await import('./analyse-bytes.ts');
  const record = isSame ? analyseBytes(file, bytes, key, bench).record : undefined;
  if (!record) throw new Error(`The capture ${file.path} changed while ingest was running`);
  return record;
}
