import type { CaptureDigest } from './capture-digest.ts';
import { createCounter } from './shingle-counter.ts';

/** Bits for each shingle of the collection, so that few meet by chance. */
const bitsPerShingle = 8;
const fewestBits = 16;
/** 128 megabytes a set. */
const mostBits = 30;

/**
 * Counts for each shingle in how many articles it occurs, up to 255, which tells
 * what a site or an agency puts on every page from what an article says.
 * `articles` lists the captures of each, as indexes. Nearly all shingles occur in
 * one article: two sets of bits (Bloom 1970, with one hash) find those that may
 * occur in several, and only these are counted.
 */
export function countArticles(
  digests: readonly CaptureDigest[],
  articles: readonly (readonly number[])[],
): (hash: number) => number {
  const total = digests.reduce((sum, { shingles }) => sum + shingles.length, 0);
  const needed = Math.ceil(Math.log2(total * bitsPerShingle + 1));
  const shift = 32 - Math.min(mostBits, Math.max(fewestBits, needed));
  const bytes = 2 ** (29 - shift);
  const [once, twice] = [new Uint8Array(bytes), new Uint8Array(bytes)];
  for (const members of articles) {
    const shingles = listDistinct(digests, members);
    for (let index = 0; index < shingles.length; index++) {
      const bit = (shingles[index] ?? 0) >>> shift;
      const [place, mask] = [bit >>> 3, 1 << (bit & 7)];
      const before = once[place] ?? 0;
      if (before & mask) twice[place] = (twice[place] ?? 0) | mask;
      else once[place] = before | mask;
    }
  }
  const counter = createCounter();
  for (const [article, members] of articles.entries()) {
    for (const member of members) {
      const shingles = digests[member]?.shingles ?? new Uint32Array();
      for (let index = 0; index < shingles.length; index++) {
        const hash = shingles[index] ?? 0;
        const bit = hash >>> shift;
        if ((twice[bit >>> 3] ?? 0) & (1 << (bit & 7))) counter.add(hash, article);
      }
    }
  }
  return (hash) => Math.max(1, counter.count(hash));
}

/** The shingles of an article, each once, however many captures have it. */
function listDistinct(digests: readonly CaptureDigest[], members: readonly number[]): Uint32Array {
  const all = members.map((index) => digests[index]?.shingles ?? new Uint32Array());
  return all.reduce(mergeSorted);
}

/** Two ascending lists of distinct values as one. */
function mergeSorted(a: Uint32Array, b: Uint32Array): Uint32Array {
  const merged = new Uint32Array(a.length + b.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    merged[count++] = Math.min(x, y);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return merged.subarray(0, count);
}
