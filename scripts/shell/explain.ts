import { explainCapture } from './explain-capture.ts';
import { explainEntry, findEntryFile } from './explain-entry.ts';
import { explainPair } from './explain-pair.ts';

export interface ExplainWhat {
  readonly content: string;
  /** A capture, an entry, or two captures. */
  readonly names: readonly string[];
  readonly json: boolean;
  readonly cache: string | undefined;
}

/** Explains what became of a capture, why two captures are one article or not, or how an entry came about. Returns the exit code. */
export async function explain({ content, names, json, cache }: ExplainWhat): Promise<0 | 1 | 2> {
  const [first = '', second] = names;
  if (second !== undefined) return explainPair({ content, files: [first, second], json, cache });
  const entry = findEntryFile(content, first);
  return entry === undefined
    ? explainCapture({ content, file: first, json })
    : explainEntry(entry, json);
}
