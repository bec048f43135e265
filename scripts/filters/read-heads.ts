import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntryHead } from '../../src/model/entry.ts';
import { listTree } from '../shell/list-tree.ts';
import { parsePrior } from '../stages/parse-prior.ts';

/** The heads of a content folder's entries as they stand. */
export function readHeads(content: string): EntryHead[] {
  const entries = path.join(content, 'entries');
  return listTree(entries).files.flatMap(
    (below) => parsePrior(readFileSync(path.join(entries, below), 'utf8')).head ?? [],
  );
}
