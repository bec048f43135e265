import { normaliseWords } from '../page/measure-text.ts';
import { hashString, mixBits } from './hash-words.ts';

/** Words in a shingle: long enough that unrelated texts share next to none. */
export const shingleSize = 5;

/**
 * The hashed word shingles of a text (Broder 1997), over normalised words, in
 * the order of the text. A text shorter than a shingle is one shingle; an empty
 * one has none.
 */
export function shingleWords(text: string): Uint32Array {
  const normal = normaliseWords(text);
  if (normal === '') return new Uint32Array();
  const words = normal.split(' ').map(hashString);
  const count = Math.max(1, words.length - shingleSize + 1);
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    let hash = 0;
    for (const word of words.slice(start, start + shingleSize))
      hash = mixBits(Math.imul(hash, 31) + word);
    shingles[start] = hash;
  }
  return shingles;
}
