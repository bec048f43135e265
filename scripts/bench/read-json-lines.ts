import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The records of a JSON Lines file, or of the same with `.gz` added; undefined where there is neither. */
export function readJsonLines<T>(file: string): T[] | undefined {
  const plain = existsSync(file) ? readFileSync(file) : undefined;
  const packed = existsSync(`${file}.gz`) ? gunzipSync(readFileSync(`${file}.gz`)) : undefined;
  const bytes = plain ?? packed;
  if (!bytes) return undefined;
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
