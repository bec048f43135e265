import path from 'node:path';
import type { EntryHead } from '../../src/model/entry.ts';
import { readPlainFile } from '../shell/read-plain-file.ts';
import { parsePrior } from './parse-prior.ts';
import type { KnownEntryFile } from './snapshot.ts';

/** The heads of entries that stand but are to be withdrawn. */
export function readWithdrawn(
  files: readonly KnownEntryFile[],
  content: string,
  ids: ReadonlySet<string>,
): EntryHead[] {
  return files.flatMap(({ path: below, file }) => {
    if (!ids.has(file.head?.id ?? '')) return [];
    const bytes = readPlainFile(path.join(content, 'entries', below));
    if (typeof bytes !== 'object') return [];
    return parsePrior(new TextDecoder().decode(bytes)).head ?? [];
  });
}
