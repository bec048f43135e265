import path from 'node:path';
import { isWithheld } from '../../src/formats/release/release-entry.ts';
import { readStagedEntries } from '../release/read-staged-entries.ts';
import type { StagedFile } from '../release/stage.ts';

const list = 'data/entries.jsonl';

/** Ids of the entries that the release in a folder does not contain in full; undefined where their list is broken. */
export function listWithheld(
  folder: string,
  files: ReadonlyMap<string, StagedFile>,
): string[] | undefined {
  if (!files.has(list)) return [];
  const withheld: string[] = [];
  try {
    for (const entry of readStagedEntries(path.join(folder, list)))
      if (isWithheld(entry)) withheld.push(entry.head.id);
  } catch {
    return undefined;
  }
  return withheld;
}
