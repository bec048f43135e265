import { hashString, mixBits } from './hash-words.ts';
import { listTerms } from './list-terms.ts';
import { shingleSize } from './shingle-words.ts';

/** A run of words that two texts have in common. */
export interface Passage {
  /** The words, normalised. */
  readonly text: string;
  readonly words: number;
  /** Where it begins in each text, in words from 0. */
  readonly at: readonly [first: number, second: number];
}

/**
 * The passages of a shingle and more that two texts share, the longest first, in
 * the order of the first text among equals: at each place of it the longest run
 * that begins at one of the places where its shingle stands in the other.
 */
export function findPassages(first: string, second: string): Passage[] {
  const [a, b] = [listTerms(first), listTerms(second)];
  const places = new Map<number, number[]>();
  for (let at = 0; at + shingleSize <= b.length; at++) {
    const key = hashAt(b, at);
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  const passages: Passage[] = [];
  for (let at = 0; at + shingleSize <= a.length; ) {
    let words = 0;
    let place = 0;
    for (const start of places.get(hashAt(a, at)) ?? []) {
      let length = 0;
      while (at + length < a.length && a[at + length] === b[start + length]) length++;
      if (length <= words) continue;
      words = length;
      place = start;
    }
    if (words >= shingleSize)
      passages.push({ text: a.slice(at, at + words).join(' '), words, at: [at, place] });
    at += words >= shingleSize ? words : 1;
  }
  return passages.sort((x, y) => y.words - x.words || x.at[0] - y.at[0]);
}

/** A shingle that stands in more places is no passage worth finding the best of. */
const mostPlaces = 20;

function hashAt(words: readonly string[], start: number): number {
  let hash = 0;
  for (let place = start; place < start + shingleSize; place++)
    hash = mixBits(Math.imul(hash, 31) + hashString(words[place] ?? ''));
  return hash;
}
