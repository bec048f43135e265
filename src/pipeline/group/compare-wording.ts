import { hashString } from './hash-words.ts';

/** Letters of a word that say something of an event, and those that inflection leaves alone. */
const leastLetters = 4;
const stemLetters = 6;

/** Hashes of the longer words of a text that are no names, cut to stems; distinct and ascending. */
export function findWording(text: string): Uint32Array {
  const words = text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const plain = words.filter((word) => !/^\p{Lu}/u.test(word) && [...word].length >= leastLetters);
  const stems = new Set(plain.map((word) => [...word].slice(0, stemLetters).join('')));
  return Uint32Array.from(new Set(Array.from(stems, hashString))).sort();
}

/** Cosine of two reports' sets of words, 0 to 1. */
export function compareWording(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / (Math.sqrt(a.length * b.length) || 1);
}
