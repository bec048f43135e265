import { createHash } from 'node:crypto';

/** The key of a result: SHA-256 over its parts, each with its length, so that no two lists of parts are alike. */
export function hashKey(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
