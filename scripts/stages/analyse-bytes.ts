import { analyseFile } from '../../src/pipeline/analyse-file.ts';
import { describeForGrouping } from '../../src/pipeline/describe-for-grouping.ts';
import { digestCapture } from '../../src/pipeline/group/digest-capture.ts';
import { encodeDigest } from '../../src/pipeline/group/encode-digest.ts';
import { recordWitness, type WitnessRecord } from '../../src/pipeline/witness-record.ts';
import {
  type CaptureFile,
  type CaptureResult,
  type KeptAnalysis,
  summariseRecord,
} from './analyse-batch.ts';
import type { Workbench } from './start-work.ts';

/** Makes the results of a capture and keeps them in the cache. */
export function analyseBytes(
  file: CaptureFile,
  bytes: Uint8Array,
  key: string,
  bench: Workbench,
): { result: CaptureResult; record?: WitnessRecord } {
  const { captures, digests } = bench.stores;
  const { sha256, analysed, refusal } = analyseFile(
    { ...file, bytes },
    bench.publishers,
    file.decisions,
  );
  const write = (analysis: KeptAnalysis) =>
    captures.write(key, Buffer.from(JSON.stringify(analysis)));
  if (!analysed || sha256 === undefined) {
    const known = { sha256, refusal: refusal ?? { rule: '', reason: '' } };
    write(known);
    return { result: { key, ...known } };
  }
  const record = recordWitness(analysed);
  const fresh = encodeDigest(digestCapture(describeForGrouping(analysed)));
  const digestPlace = digests.write(key, fresh);
  return {
    result: summariseRecord(key, record, write({ sha256, record }), digestPlace, fresh),
    record,
  };
}
