import type { EntryHead } from '../../src/model/entry.ts';
import { parseEntryFile } from '../../src/model/entry-file.ts';
import type { Refusal } from '../../src/pipeline/analyse-file.ts';
import { isSealed } from '../../src/pipeline/write/seal-entry.ts';

/** Takes an entry's file apart and says what is wrong with it. */
export function parsePrior(source: string): { head?: EntryHead; problem?: Refusal } {
  try {
    const { head } = parseEntryFile(source);
    if (isSealed(source)) return { head };
    return { head, problem: { rule: 'edited-entry', reason: `was edited by hand. ${remedy}` } };
  } catch (error) {
    const lines = (error as Error).message.split('\n').map((line) => line.trim());
    const what = lines.filter((line) => line !== '').join('; ');
    const reason = `is no entry as ingest writes it: ${what}. ${remedy}`;
    return { problem: { rule: 'broken-entry', reason } };
  }
}

/** What is said of a file that does not end as entries do, or is none. */
export const strayFile: Refusal = {
  rule: 'stray-file',
  reason: 'does not belong among the entries, which ingest alone writes: move it elsewhere',
};

const remedy =
  'Entries are written by ingest alone: put what you know into the sidecar of a capture (NAME.yaml beside it) or into the vocabulary, and restore this file with git';
