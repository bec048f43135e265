import { hashString, mixBits } from './hash-words.ts';
import { listTerms } from './list-terms.ts';

/** Words in a shingle: long enough that unrelated texts share next to none. */
export const shingleSize = 5;

/**
 * The hashed word shingles of a text (Broder 1997), over normalised words, in
 * the order of the text. A text shorter than a shingle is one shingle; an empty
 * one has none.
 */
export function shingleWords(text: string): Uint32Array {
  return hashShingles(Uint32Array.from(listTerms(text), hashString));
}

/** The same of words hashed already. */
export function hashShingles(words: Uint32Array): Uint32Array {
  if (words.length === 0) return new Uint32Array();
  const shingles = new Uint32Array(Math.max(1, words.length - shingleSize + 1));
  for (let start = 0; start < shingles.length; start++) {
    const end = Math.min(words.length, start + shingleSize);
    let hash = 0;
    for (let place = start; place < end; place++)
      hash = mixBits(Math.imul(hash, 31) + (words[place] ?? 0));
    shingles[start] = hash;
  }
  return shingles;
}
