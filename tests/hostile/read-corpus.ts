import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where collections of hostile input lie; they are too large for the repository. */
const folder = process.env.VARIORUM_CORPORA;

/** What the names of tests say about where their cases come from. */
export const corpusNote = folder
  ? 'the corpora of VARIORUM_CORPORA'
  : 'a few own cases only, VARIORUM_CORPORA not being set';

/** A JSON file of the corpora, or `fallback` without them. */
export function readCorpus<Value>(name: string, fallback: Value): Value {
  return folder ? (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value) : fallback;
}

/** The bytes of a file of the corpora; undefined without them. */
export function readCorpusFile(name: string): Uint8Array | undefined {
  return folder ? readFileSync(join(folder, name)) : undefined;
}

/** A folder of the corpora; undefined without them. */
export function findCorpusFolder(name: string): string | undefined {
  return folder && join(folder, name);
}
