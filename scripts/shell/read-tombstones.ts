import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import { parseTombstone, type Tombstone } from '../../src/model/tombstone.ts';
import { isSealedTombstone } from '../../src/pipeline/write/format-tombstone.ts';
import { hashBytes } from '../stages/hash-bytes.ts';
import { readPlainFile } from './read-plain-file.ts';

/** Tombstones as they stand. */
export interface TombstonesReading {
  readonly tombstones: readonly Tombstone[];
  /** SHA-256 of each file, by its path below entries/. */
  readonly digests: ReadonlyMap<string, string>;
  /** About files, by path below entries/. */
  readonly messages: readonly VFileMessage[];
}

/** Reads the tombstones of a content folder. @param paths below entries/ */
export function readTombstones(content: string, paths: readonly string[]): TombstonesReading {
  const tombstones: Tombstone[] = [];
  const digests = new Map<string, string>();
  const messages: VFileMessage[] = [];
  for (const below of paths) {
    const bytes = readPlainFile(path.join(content, 'entries', below));
    const source = typeof bytes === 'object' ? new TextDecoder().decode(bytes) : '';
    if (typeof bytes === 'object') digests.set(below, hashBytes(bytes));
    try {
      tombstones.push(parseTombstone(source));
      if (isSealedTombstone(source)) continue;
      messages.push(createProblem(below, 'edited-entry', `was edited by hand. ${remedy}`));
    } catch (error) {
      const lines = (error as Error).message.split('\n').map((line) => line.trim());
      const what = lines.filter((line) => line !== '').join('; ');
      const reason = `is no tombstone as ingest writes it: ${what}. ${remedy}`;
      messages.push(createProblem(below, 'broken-entry', reason));
    }
  }
  return { tombstones, digests, messages };
}

const remedy =
  'Tombstones are written by ingest alone: put what you know into decisions.yaml, and restore this file with git';
