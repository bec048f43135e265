import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Finds for digests of new captures the capture of the archive with the same bytes; `sizes` are the lengths in bytes that matter. */
export function findTwins(
  captures: string,
  paths: readonly string[],
  sizes: ReadonlySet<number>,
): ReadonlyMap<string, string> {
  const twins = new Map<string, string>();
  for (const below of paths) {
    const file = path.join(captures, below);
    if (!sizes.has(statSync(file).size)) continue;
    twins.set(createHash('sha256').update(readFileSync(file)).digest('hex'), below);
  }
  return twins;
}
