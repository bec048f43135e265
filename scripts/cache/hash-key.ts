import { hash } from 'node:crypto';

/** The key of a result: SHA-256 over its parts, each with its length, so that no two lists of parts are alike. */
export function hashKey(...parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''));
}
