import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type ReleaseRecord,
  releaseRecordFile,
  releaseRecordSchema,
} from '../../model/release-record.ts';

/**
 * The releases in a folder, the latest first. Folders without a record are passed over.
 * @throws Error naming the record that is not valid, or the file that is not as its record states it
 */
export function readReleases(folder: string): ReleaseRecord[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
    .map((item) => join(folder, item.name))
    .filter((release) => existsSync(join(release, releaseRecordFile)))
    .map(readRelease)
    .sort((left, right) => right.number - left.number || (left.version < right.version ? 1 : -1));
}

function readRelease(folder: string): ReleaseRecord {
  const file = join(folder, releaseRecordFile);
  const result = releaseRecordSchema.safeParse(parseJson(file));
  if (!result.success) throw new Error(`${file} is not valid:\n${z.prettifyError(result.error)}`);
  for (const { name, size } of result.data.files) {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    if (!found?.isFile())
      throw new Error(`${join(folder, name)} is missing, though ${file} names it`);
    if (found.size !== size)
      throw new Error(`${join(folder, name)} has ${found.size} bytes; ${file} states ${size}`);
  }
  return result.data;
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
}
