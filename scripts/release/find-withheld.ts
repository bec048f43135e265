import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findLevel } from '../../src/model/access.ts';
import { parseEntryFile } from '../../src/model/entry-file.ts';
import { listTree } from '../shell/list-tree.ts';

/** What of a content folder is no part of a release, by path below its folder. */
export interface Withheld {
  readonly entries: ReadonlySet<string>;
  /** With their sidecars. */
  readonly captures: ReadonlySet<string>;
  /** All that names them: ids, former ids, paths and digests of captures. */
  readonly names: ReadonlySet<string>;
}

/**
 * Finds the entries that releases do not contain in full, and their captures.
 * @throws Error naming the entry that is not valid
 */
export function findWithheld(content: string): Withheld {
  const entries = new Set<string>();
  const captures = new Set<string>();
  const names = new Set<string>();
  for (const below of listTree(path.join(content, 'entries')).files) {
    const source = readFileSync(path.join(content, 'entries', below), 'utf8');
    // Few entries state any access; the others need not be parsed for it.
    if (!below.endsWith('.md') || !/^access:/m.test(source)) continue;
    const head = parseHead(below, source);
    if (findLevel(head, 'release') === 'full') continue;
    entries.add(below);
    for (const name of [head.id, ...head.aliases]) names.add(name);
    for (const { capture, sha256 } of head.witnesses) {
      captures.add(capture).add(`${capture}.yaml`);
      names.add(capture).add(sha256);
    }
  }
  return { entries, captures, names };
}

function parseHead(below: string, source: string) {
  try {
    return parseEntryFile(source).head;
  } catch (error) {
    throw new Error(`entries/${below}: ${(error as Error).message}`);
  }
}
