import { listSampleKeys } from './list-sample-keys.ts';
import { computeMinHash, listBandKeys } from './min-hash.ts';

/**
 * Keys that more texts than this share are mostly furniture: such texts are
 * paired with a few of the longest alone, which keeps a much copied article
 * together and costs no square of their number.
 */
const commonest = 50;
const longest = 5;
/** Samples two texts must share to be looked at. */
const leastSamples = 3;

/**
 * Pairs of texts worth comparing: those that share a MinHash band or several
 * sampled shingles. Each pair is `[i, j]` with i < j, sorted.
 */
export function findCandidates(texts: readonly Uint32Array[]): [number, number][] {
  const votes = new Map<string, number>();
  const vote = (i: number, j: number, weight: number) => {
    const pair = i < j ? `${i} ${j}` : `${j} ${i}`;
    votes.set(pair, (votes.get(pair) ?? 0) + weight);
  };
  const sizeOf = (index: number) => texts[index] ?? new Uint32Array();
  const voteByKey = (keysOf: (shingles: Uint32Array) => string[], weight: number) => {
    for (const file of fileByKey(texts, keysOf).values()) {
      if (file.length > commonest) {
        const sorted = file.toSorted((i, j) => compareSizes(sizeOf(i), sizeOf(j)));
        for (const [position, core] of sorted.slice(0, longest).entries()) {
          for (const index of sorted.slice(position + 1)) vote(core, index, weight);
        }
      } else {
        for (const [position, i] of file.entries()) {
          for (const j of file.slice(position + 1)) vote(i, j, weight);
        }
      }
    }
  };
  voteByKey((shingles) => listBandKeys(computeMinHash(shingles)), leastSamples);
  voteByKey(listSampleKeys, 1);
  return [...votes]
    .filter(([, count]) => count >= leastSamples)
    .map(([pair]) => pair.split(' ').map(Number) as [number, number])
    .sort(([a, b], [c, d]) => a - c || b - d);
}

/** Indexes of the texts under each of their keys. */
function fileByKey(
  texts: readonly Uint32Array[],
  keysOf: (shingles: Uint32Array) => string[],
): Map<string, number[]> {
  const files = new Map<string, number[]>();
  for (const [index, shingles] of texts.entries()) {
    for (const key of shingles.length ? keysOf(shingles) : []) {
      const file = files.get(key);
      if (file) file.push(index);
      else files.set(key, [index]);
    }
  }
  return files;
}

/** Orders texts by length, longest first, then by their shingles: the same whatever the order of input. */
export function compareSizes(a: Uint32Array, b: Uint32Array): number {
  if (a.length !== b.length) return b.length - a.length;
  const place = a.findIndex((hash, position) => hash !== b[position]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
