import { computeMinHash, listBandKeys } from './min-hash.ts';
import { listSampleKeys } from './list-sample-keys.ts';

/** Keys that more texts than this share are furniture or boilerplate, and pair nothing. */
const commonest = 50;
/** Samples two texts must share to be looked at. */
const leastSamples = 3;

/**
 * Pairs of texts worth comparing: those that share a MinHash band or several
 * sampled shingles. Each pair is `[i, j]` with i < j, sorted.
 */
export function findCandidates(texts: readonly Uint32Array[]): [number, number][] {
  const votes = new Map<string, number>();
  const vote = (keysOf: (shingles: Uint32Array) => string[], weight: number) => {
    const files = new Map<string, number[]>();
    for (const [index, shingles] of texts.entries()) {
      for (const key of shingles.length ? keysOf(shingles) : []) {
        const file = files.get(key);
        if (file) file.push(index);
        else files.set(key, [index]);
      }
    }
    for (const file of files.values()) {
      if (file.length > commonest) continue;
      for (const [position, i] of file.entries()) {
        for (const j of file.slice(position + 1)) {
          const pair = `${i} ${j}`;
          votes.set(pair, (votes.get(pair) ?? 0) + weight);
        }
      }
    }
  };
  vote((shingles) => listBandKeys(computeMinHash(shingles)), leastSamples);
  vote(listSampleKeys, 1);
  return [...votes]
    .filter(([, count]) => count >= leastSamples)
    .map(([pair]) => pair.split(' ').map(Number) as [number, number])
    .sort(([a, b], [c, d]) => a - c || b - d);
}
