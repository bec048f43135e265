import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sidecar } from '../../src/model/sidecar.ts';
import { analyseFile, type Refusal } from '../../src/pipeline/analyse-file.ts';
import { listBlockDecisions } from '../../src/pipeline/decide/list-decisions.ts';
import { listDigests } from '../../src/pipeline/decide/list-withdrawn.ts';
import { describeForGrouping } from '../../src/pipeline/describe-for-grouping.ts';
import { digestCapture } from '../../src/pipeline/group/digest-capture.ts';
import { encodeDigest } from '../../src/pipeline/group/encode-digest.ts';
import { recordWitness, type WitnessRecord } from '../../src/pipeline/witness-record.ts';
import { readSources } from '../shell/read-sources.ts';
import { hashBytes } from '../stages/hash-bytes.ts';
import { readLines, writeLine } from './lines.ts';
import { readRecord } from './read-record.ts';

interface CaptureLine {
  readonly path: string;
  readonly sidecar: Sidecar;
  /** Base64. */
  readonly bytes: string;
}

/** A capture after the first stage. */
export interface AnalysedLine {
  readonly path: string;
  /** Null where the bytes cannot be read as a capture. */
  readonly sha256: string | null;
  readonly refusal?: Refusal;
  readonly record?: WitnessRecord;
  /** The digest's bytes in base64. */
  readonly digest?: string;
}

/** Writes each capture of a content folder with its bytes and sidecar, but for those of withdrawn entries. */
export async function listCaptures(content: string): Promise<void> {
  const { sources, withdrawn } = await readRecord(content);
  const aside = listDigests(withdrawn);
  for (const { path: below, sidecar } of sources.captures) {
    const bytes = readFileSync(path.join(content, 'captures', below));
    if (!aside.has(hashBytes(bytes)))
      await writeLine({ path: below, sidecar, bytes: bytes.toString('base64') });
  }
}

/** Captures in, each with what the first stage makes of it out. */
export async function analyseLines(content: string): Promise<void> {
  const { publishers, decisions } = await readSources(content);
  const decided = decisions.map(({ decision }) => decision);
  for await (const { path: below, sidecar, bytes } of readLines<CaptureLine>()) {
    const capture = { path: below, sidecar, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) };
    const {
      sha256 = null,
      refusal,
      analysed,
    } = analyseFile(capture, publishers, listBlockDecisions(decided, below));
    const line: AnalysedLine = analysed
      ? {
          path: below,
          sha256,
          record: recordWitness(analysed),
          digest: Buffer.from(encodeDigest(digestCapture(describeForGrouping(analysed)))).toString(
            'base64',
          ),
        }
      : { path: below, sha256, ...(refusal ? { refusal } : {}) };
    await writeLine(line);
  }
}
