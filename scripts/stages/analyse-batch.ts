import path from 'node:path';
import type { BlockDecision, Unmet } from '../../src/model/decision.ts';
import type { Sidecar } from '../../src/model/sidecar.ts';
import { findByteExcess, mostBytes } from '../../src/pipeline/accession/find-excess.ts';
import type { Refusal } from '../../src/pipeline/analyse-file.ts';
import { kinds } from '../../src/pipeline/group/capture-digest.ts';
import { decodeLists } from '../../src/pipeline/group/encode-digest.ts';
import type { WitnessRecord } from '../../src/pipeline/witness-record.ts';
import { hashKey } from '../cache/hash-key.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import { readPlainFile } from '../shell/read-plain-file.ts';
import { hashBytes } from './hash-bytes.ts';
import type { Workbench } from './start-work.ts';

export interface CaptureFile {
  /** Path below content/captures. */
  readonly path: string;
  readonly sidecar: Sidecar;
  /** What people decided about stretches of it; missing where nobody did. */
  readonly decisions?: readonly BlockDecision[];
}

/** What a run keeps of a capture in memory. */
export interface CaptureResult {
  /** Key of what was made of the capture; the digest of its bytes, its name's ending, its sidecar and the version. */
  readonly key: string;
  /** Undefined where the bytes cannot be read as a capture. */
  readonly sha256: string | undefined;
  readonly refusal?: Refusal;
  readonly place?: RecordPlace;
  readonly digestPlace?: RecordPlace;
  /** Numbers of shingles, all and of the cleaned text. */
  readonly sizes?: readonly [all: number, clean: number];
  readonly unknownPublisher?: string;
  /** Decisions about it that fit nothing in it. */
  readonly unmet?: readonly Unmet[];
}

/** The first stage over a batch of files: what is in the cache is taken from there. */
export async function analyseBatch(
  files: readonly CaptureFile[],
  bench: Workbench,
): Promise<CaptureResult[]> {
  const results: CaptureResult[] = [];
  for (const file of files) results.push(await analyseOne(file, bench));
  return results;
}

/** What the cache keeps of a capture beside its digest. */
export type KeptAnalysis =
  | { readonly sha256: string; readonly record: WitnessRecord }
  | { readonly sha256: string | undefined; readonly refusal: Refusal };

async function analyseOne(file: CaptureFile, bench: Workbench): Promise<CaptureResult> {
  const bytes = readPlainFile(path.join(bench.content, 'captures', file.path), mostBytes);
  if (typeof bytes === 'number' || bytes === undefined) {
    const refusal =
      bytes === undefined
        ? { rule: 'not-a-file', reason: 'could not be read as a plain file' }
        : { rule: 'too-large', reason: findByteExcess(bytes) ?? '' };
    return { key: '', sha256: undefined, refusal };
  }
  const key = keyCapture(file, hashBytes(bytes), bench.version);
  const known = findKnown(key, bench);
  if (known) return known;
  // The stage itself takes longer to load than many captures to look up.
  const { analyseBytes } = await import('./analyse-bytes.ts');
  return analyseBytes(file, bytes, key, bench).result;
}

function findKnown(
  key: string,
  { stores: { captures, digests } }: Workbench,
): CaptureResult | undefined {
  const place = captures.find(key);
  const kept = place && captures.readAt(place);
  if (!kept) return undefined;
  const known = JSON.parse(kept.toString('utf8')) as KeptAnalysis;
  if ('refusal' in known) return { key, ...known };
  const digestPlace = digests.find(key);
  const digest = digestPlace && digests.readAt(digestPlace);
  if (!digest) return undefined;
  return summariseRecord(key, known.record, place, digestPlace, digest);
}

/** What people know and decided of a capture beside its bytes, as text. */
export function describeKnown({ sidecar, decisions }: CaptureFile): string {
  const known = JSON.stringify(sidecar);
  return decisions ? `${known} ${JSON.stringify(decisions)}` : known;
}

/** A capture is what its bytes, its sidecar, people's decisions and the ending of its name make it. */
export function keyCapture(file: CaptureFile, sha256: string, version: string): string {
  const ending = path.posix.extname(file.path).toLowerCase();
  return hashKey('capture', version, sha256, ending, describeKnown(file));
}

/** What a run keeps of a capture that is in the cache. */
export function summariseRecord(
  key: string,
  { unknownPublisher, unmet, capture }: WitnessRecord,
  place: RecordPlace,
  digestPlace: RecordPlace,
  digest: Uint8Array,
): CaptureResult {
  const { shingles, kinds: found } = decodeLists(digest);
  let clean = 0;
  for (const kind of found) if (kind === kinds.clean) clean++;
  return {
    key,
    sha256: capture.sha256,
    place,
    digestPlace,
    sizes: [shingles.length, clean],
    ...(unknownPublisher === undefined ? {} : { unknownPublisher }),
    ...(unmet === undefined ? {} : { unmet }),
  };
}
