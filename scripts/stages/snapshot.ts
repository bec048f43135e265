import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { GroupingState } from '../../src/pipeline/group/group-captures.ts';
import type { SharedLink } from '../../src/pipeline/group/link-reports.ts';
import { readColumns, writeColumns } from '../cache/column-file.ts';
import { hashKey } from '../cache/hash-key.ts';
import type { CaptureResult } from './analyse-batch.ts';
import type { BuiltEntry } from './build-batch.ts';
import type { JobContext } from './jobs.ts';
import { type PackedSnapshot, packSnapshot, unpackSnapshot } from './pack-snapshot.ts';
import type { PriorEntryFile } from './read-prior-batch.ts';
import type { Stamp } from './stamp-file.ts';

/** A capture as the last run found it. */
export interface KnownCapture {
  readonly path: string;
  readonly stamp: Stamp | undefined;
  /** The sidecar, and what people decided, as text. */
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
export interface KnownEntry {
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
  readonly grouping: GroupingState;
  readonly entries: readonly KnownEntry[];
  /** Between `entries` by number. */
  readonly links: readonly SharedLink[];
}

/** Reads the snapshot of the last run over this content, if it is whole and of the same version. */
export function readSnapshot(context: JobContext): Snapshot | undefined {
  try {
    const packed = readColumns(placeSnapshot(context));
    return packed === undefined ? undefined : unpackSnapshot(packed as PackedSnapshot);
  } catch {
    return undefined;
  }
}

/** Keeps a snapshot for the next run; a reader sees the former one or this one. */
export function writeSnapshot(snapshot: Snapshot, context: JobContext): void {
  const file = placeSnapshot(context);
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}-${randomBytes(6).toString('hex')}`;
  writeColumns(beside, packSnapshot(snapshot));
  renameSync(beside, file);
}

function placeSnapshot({ cache, content, entryVersion }: JobContext): string {
  return path.join(cache, 'runs', `${hashKey(content, entryVersion)}.snapshot`);
}
