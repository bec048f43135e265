import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Where words stand in the files of a folder, unpacked where they are compressed:
 * `file: word`. A single word is found in any case, several as they are written.
 */
export function listHits(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
  return files.flatMap((file) => {
    const text = readText(file);
    const folded = text.toLowerCase();
    return words
      .filter(
        (word) => text.includes(word) || (!/\s/.test(word) && folded.includes(word.toLowerCase())),
      )
      .map((word) => `${path.relative(folder, file)}: ${word}`);
  });
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}
