import path from 'node:path';
import { readJsonLines } from './read-json-lines.ts';

/** Captures of one page, and the article's text as people labelled it. */
export interface MergeSet {
  readonly id: string;
  readonly captures: readonly { readonly kind: string; readonly text: string }[];
  readonly gold: string;
}

/** Sets of captures of pages as copied and changed, and of open extractors' outputs, those that a folder has. */
export function loadMergeSets(folder: string): ReadonlyMap<string, readonly MergeSet[]> {
  const names = ['raw', 'extractors3'];
  return new Map(
    names.flatMap((name) => {
      const sets = readJsonLines<MergeSet>(path.join(folder, `merge.${name}.dev.jsonl`));
      return sets ? [[name, sets] as const] : [];
    }),
  );
}
