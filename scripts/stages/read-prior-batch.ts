import path from 'node:path';
import type { EntryHead } from '../../src/model/entry.ts';
import type { Refusal } from '../../src/pipeline/analyse-file.ts';
import { hashKey } from '../cache/hash-key.ts';
import { readPlainFile } from '../shell/read-plain-file.ts';
import { hashBytes } from './hash-bytes.ts';
import { parsePrior, strayFile } from './parse-prior.ts';
import type { Workbench } from './start-work.ts';

/** What ingest needs of an entry as it stands. */
export interface PriorHead extends Pick<EntryHead, 'id' | 'aliases'> {
  readonly witnesses: readonly { readonly sha256: string; readonly siglum: string }[];
  readonly story: { readonly id: string } | null;
}

export interface PriorEntryFile {
  /** Of the file's bytes. */
  readonly sha256: string;
  /** Missing where the file is no entry. */
  readonly head?: PriorHead;
  readonly problem?: Refusal;
}

/** Reads entries as they stand, by their paths below content/entries. */
export function readPriorBatch(paths: readonly string[], bench: Workbench): PriorEntryFile[] {
  return paths.map((below) => {
    const bytes = readPlainFile(path.join(bench.content, 'entries', below));
    if (typeof bytes !== 'object') return { sha256: '', problem: strayFile };
    const sha256 = hashBytes(bytes);
    const kept = bench.stores.prior.read(keyPrior(sha256));
    if (kept) return { sha256, head: JSON.parse(kept.toString('utf8')) as PriorHead };
    const read = parsePrior(new TextDecoder().decode(bytes));
    if (read.head && !read.problem) keepPrior(sha256, read.head, bench);
    return { sha256, ...read };
  });
}

/** Keeps what the next run will need of an entry's file. */
export function keepPrior(
  sha256: string,
  { id, aliases, witnesses, story }: PriorHead,
  { stores }: Workbench,
): void {
  const head: PriorHead = {
    id,
    aliases,
    witnesses: witnesses.map(({ sha256: own, siglum }) => ({ sha256: own, siglum })),
    story: story && { id: story.id },
  };
  stores.prior.write(keyPrior(sha256), Buffer.from(JSON.stringify(head)));
}

function keyPrior(sha256: string): string {
  return hashKey('prior', sha256);
}
