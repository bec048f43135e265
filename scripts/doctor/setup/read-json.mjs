// @ts-check
import { readFileSync } from 'node:fs';

/**
 * A JSON file, or undefined where there is none.
 * @param {string} file
 * @returns {any}
 * @throws SyntaxError where it is not JSON
 */
export function readJson(file) {
  let source;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(source);
}
