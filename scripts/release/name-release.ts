import { createHash } from 'node:crypto';
import type { StagedFile } from './stage.ts';

/** Digits of the digest in a version. */
const digits = 12;

/**
 * The version of a release: that of Variorum and the first digits of a SHA-256
 * over digest and path of every file of the content, so that other content has
 * another version and the same content the same one.
 */
export function makeVersion(software: string, files: Iterable<StagedFile>): string {
  const hash = createHash('sha256');
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  for (const { path, sha256 } of sorted) hash.update(`${sha256}  ${path}\0`);
  return `${software}-${hash.digest('hex').slice(0, digits)}`;
}
