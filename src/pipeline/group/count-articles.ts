import type { CaptureDigest } from './capture-digest.ts';

/** Bits for each shingle of the collection, so that few meet by chance. */
const bitsPerShingle = 8;
const fewestBits = 16;
/** 128 megabytes a set. */
const mostBits = 30;
/** One counter for so many bits, as a power of two. */
const bitsPerCounter = 4;
const most = 255;

/**
 * Counts for each shingle in how many articles it occurs, up to 255, which tells
 * what a site or an agency puts on every page from what an article says.
 * `articles` lists the captures of each, as indexes. Nearly all shingles occur in
 * one article, so two sets of bits (Bloom 1970, with one hash) keep those seen
 * once and twice, and only others take a counter. The order of digests and
 * articles must not depend on that of the input, since some shingles share bits.
 */
export function countArticles(
  digests: readonly CaptureDigest[],
  articles: readonly (readonly number[])[],
): (hash: number) => number {
  const total = digests.reduce((sum, { shingles }) => sum + shingles.length, 0);
  const needed = Math.ceil(Math.log2(total * bitsPerShingle + 1));
  const bits = Math.min(mostBits, Math.max(fewestBits, needed));
  const shift = 32 - bits;
  const [once, twice] = [new Uint8Array(1 << (bits - 3)), new Uint8Array(1 << (bits - 3))];
  const counts = new Uint8Array(1 << (bits - bitsPerCounter));
  for (const members of articles) {
    const shingles = listDistinct(digests, members);
    for (let index = 0; index < shingles.length; index++) {
      const bit = (shingles[index] ?? 0) >>> shift;
      if (!setBit(once, bit) || !setBit(twice, bit)) continue;
      const counter = bit >>> bitsPerCounter;
      counts[counter] = Math.min(most - 2, (counts[counter] ?? 0) + 1);
    }
  }
  return (hash) => {
    const bit = hash >>> shift;
    return hasBit(twice, bit) ? 2 + (counts[bit >>> bitsPerCounter] ?? 0) : 1;
  };
}

/** The shingles of an article, each once, however many captures have it. */
function listDistinct(digests: readonly CaptureDigest[], members: readonly number[]): Uint32Array {
  const [first, ...others] = members.map((index) => digests[index]?.shingles ?? new Uint32Array());
  if (first === undefined || others.length === 0) return first ?? new Uint32Array();
  const all = new Uint32Array([first, ...others].reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const shingles of [first, ...others]) {
    all.set(shingles, place);
    place += shingles.length;
  }
  return all.sort().filter((hash, index) => index === 0 || hash !== all[index - 1]);
}

function hasBit(set: Uint8Array, bit: number): boolean {
  return (((set[bit >>> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}

/** Sets a bit; whether it was set before. */
function setBit(set: Uint8Array, bit: number): boolean {
  const before = hasBit(set, bit);
  set[bit >>> 3] = (set[bit >>> 3] ?? 0) | (1 << (bit & 7));
  return before;
}
