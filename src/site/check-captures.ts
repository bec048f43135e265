import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Library } from './library.ts';

/**
 * Finds captures that are missing or no longer hold the bytes their entries were made from.
 * @returns one plain sentence for each, naming the entry's file and the capture.
 */
export function findBrokenCaptures(library: Library): string[] {
  const problems: string[] = [];
  for (const { sha256, path, uses } of library.captures.values()) {
    const entry = library.entriesById.get(uses[0]?.entry ?? '');
    const file = entry ? relative(process.cwd(), entry.file) : 'an entry';
    const actual = hashFile(join(library.folder, 'captures', path));
    if (actual === undefined) {
      problems.push(`${file}: its capture ${path} is missing`);
    } else if (actual !== sha256) {
      problems.push(`${file}: its capture ${path} has changed; SHA-256 ${actual}, not ${sha256}`);
    }
  }
  return problems;
}

function hashFile(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}
