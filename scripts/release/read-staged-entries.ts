import type { ReleaseEntry } from '../../src/formats/release/release-entry.ts';
import { readPieces } from './stage.ts';

/** The entries of an `entries.jsonl`, read line by line each time they are gone through. */
export function readStagedEntries(file: string): Iterable<ReleaseEntry> {
  return {
    *[Symbol.iterator]() {
      for (const line of readLines(file)) yield JSON.parse(line) as ReleaseEntry;
    },
  };
}

function* readLines(file: string): Iterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const piece of readPieces(file)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
