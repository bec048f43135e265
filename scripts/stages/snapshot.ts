import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GroupingState } from '../../src/pipeline/group/group-captures.ts';
import { hashKey } from '../cache/hash-key.ts';
import type { CaptureResult } from './analyse-batch.ts';
import type { BuiltEntry } from './build-batch.ts';
import type { JobContext } from './jobs.ts';
import { type PackedCandidates, packCandidates, unpackCandidates } from './pack-candidates.ts';
import type { PriorEntryFile } from './read-prior-batch.ts';
import type { Stamp } from './stamp-file.ts';

/** A capture as the last run found it. */
export interface KnownCapture {
  readonly path: string;
  readonly stamp: Stamp | undefined;
  /** The sidecar, as JSON. */
  readonly sidecar: string;
  readonly result: CaptureResult;
}

/** A file below entries/ as the last run left it. */
export interface KnownEntryFile {
  readonly path: string;
  readonly stamp: Stamp | undefined;
  readonly file: PriorEntryFile;
}

/** A built entry with what linked it. */
interface KnownEntry {
  /** Key of the entry's record; names the entry here. */
  readonly built: BuiltEntry;
  /** Key of what its file was made from, and the digest of that file. */
  readonly finished: string;
  readonly sha256: string;
}

/**
 * What a run over a content folder found out, so that the next one need look only
 * at what has changed since. Everything in it can be found out again.
 */
export interface Snapshot {
  readonly captures: readonly KnownCapture[];
  readonly files: readonly KnownEntryFile[];
  /** The captures that went into entries, as they are numbered in `grouping`: keys of their results. */
  readonly grouped: readonly string[];
  /** Numbers of shingles, all and of the cleaned text, of the same. */
  readonly sizes: readonly (readonly [all: number, clean: number])[];
  readonly grouping: GroupingState;
  readonly entries: readonly KnownEntry[];
  /** Pairs of `entries` by number, and the confidence that links them. */
  readonly links: readonly (readonly [first: number, second: number, confidence: number])[];
}

/** A snapshot as its file has it. */
interface WrittenSnapshot extends Omit<Snapshot, 'grouping'> {
  readonly grouping: Omit<GroupingState, 'candidates'>;
  readonly candidates: PackedCandidates;
}

/** Reads the snapshot of the last run over this content, if it is whole and of the same version. */
export function readSnapshot(context: JobContext): Snapshot | undefined {
  try {
    const bytes = readFileSync(placeSnapshot(context));
    const body = bytes.subarray(0, -32);
    if (!sumUp(body).equals(bytes.subarray(-32))) return undefined;
    const { candidates, ...rest } = JSON.parse(body.toString('utf8')) as WrittenSnapshot;
    const grouping = { ...rest.grouping, candidates: unpackCandidates(candidates) };
    return { ...rest, grouping };
  } catch {
    return undefined;
  }
}

/** Keeps a snapshot for the next run; a reader sees the former one or this one. */
export function writeSnapshot(snapshot: Snapshot, context: JobContext): void {
  const file = placeSnapshot(context);
  mkdirSync(path.dirname(file), { recursive: true });
  const { candidates, ...grouping } = snapshot.grouping;
  const written = { ...snapshot, grouping, candidates: packCandidates(candidates) };
  const body = Buffer.from(JSON.stringify(written satisfies WrittenSnapshot));
  const beside = `${file}-${randomBytes(6).toString('hex')}`;
  writeFileSync(beside, Buffer.concat([body, sumUp(body)]));
  renameSync(beside, file);
}

function placeSnapshot({ cache, content, entryVersion }: JobContext): string {
  return path.join(cache, 'runs', `${hashKey(content, entryVersion)}.json`);
}

function sumUp(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
