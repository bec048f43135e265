import { z } from 'zod';

/** A witness's siglum: A, B … Z, then AA, AB … */
export const siglumSchema = z.string().regex(/^[A-Z]+$/, 'must be capital letters');

/** The siglum of the witness at an index from 0: A to Z, then AA, AB … */
export function formatSiglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : formatSiglum(Math.floor(index / 26) - 1) + letter;
}

/** The index of a siglum. */
export function readSiglum(siglum: string): number {
  return [...siglum].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Order of sigla: shorter ones first, then by letter. */
export function compareSigla(a: string, b: string): number {
  return readSiglum(a) - readSiglum(b);
}
