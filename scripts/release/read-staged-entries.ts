import type { ReleaseEntry } from '../../src/formats/release/release-entry.ts';
import { readPieces } from './stage.ts';

const lineFeed = 0x0a;

/** The entries of an `entries.jsonl`, read line by line each time they are gone through. */
export function readStagedEntries(file: string): Iterable<ReleaseEntry> {
  return {
    *[Symbol.iterator]() {
      for (const line of readLines(file)) yield JSON.parse(line) as ReleaseEntry;
    },
  };
}

/** Lines are found among bytes, since decoding pieces that end within a character is slow. */
function* readLines(file: string): Iterable<string> {
  let rest: Buffer[] = [];
  for (const piece of readPieces(file)) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      const line = bytes.subarray(start, end);
      yield rest.length === 0 ? line.toString() : Buffer.concat([...rest, line]).toString();
      rest = [];
      start = end + 1;
    }
    // The next piece overwrites this one.
    if (start < bytes.length) rest.push(Buffer.from(bytes.subarray(start)));
  }
}
