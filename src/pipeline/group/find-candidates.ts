import type { CaptureDigest } from './capture-digest.ts';
import { filePostings, findPostings } from './file-postings.ts';
import { listCleanShingles, listProbeKeys, listSampleKeys } from './list-sample-keys.ts';
import { computeMinHash, listBandKeys } from './min-hash.ts';

/**
 * Keys that more captures than this share are furniture or a much copied
 * article: such captures are paired with the first few alone, the longest, which
 * keeps copies together and costs no square of their number.
 */
const commonest = 48;
const longest = 5;
/** So many common samples make two captures worth comparing; a common band does so alone. */
const leastSamples = 3;

/**
 * Pairs of captures worth comparing, as indexes `[i, j]` with i < j, sorted:
 * those that share a MinHash band of their cleaned texts, or several sampled
 * shingles of what may be the body of the one and stands anywhere in the other.
 * The order of the digests must not depend on that of the input; the longest
 * come first.
 */
export function findCandidates(digests: readonly CaptureDigest[]): [number, number][] {
  const pairs = new Set<number>();
  const pair = (i: number, j: number) => {
    if (i !== j) pairs.add(Math.min(i, j) * digests.length + Math.max(i, j));
  };
  pairByBands(digests, pair);
  pairBySamples(digests, pair);
  return [...Float64Array.from(pairs).sort()].map((key) => [
    Math.floor(key / digests.length),
    key % digests.length,
  ]);
}

type Pair = (i: number, j: number) => void;

function pairByBands(digests: readonly CaptureDigest[], pair: Pair): void {
  const { keys, documents } = filePostings(digests, (digest) =>
    digest.cleanCount > 0 ? listBandKeys(computeMinHash(listCleanShingles(digest))) : [],
  );
  for (let start = 0, end = 0; start < keys.length; start = end) {
    while (end < keys.length && keys[end] === keys[start]) end++;
    const file = documents.subarray(start, end);
    const cores = end - start > commonest ? file.subarray(0, longest) : file;
    for (const [place, core] of cores.entries())
      for (const other of file.subarray(place + 1)) pair(core, other);
  }
}

function pairBySamples(digests: readonly CaptureDigest[], pair: Pair): void {
  const postings = filePostings(digests, listSampleKeys);
  for (const [index, digest] of digests.entries()) {
    const votes = new Map<number, number>();
    for (const key of listProbeKeys(digest)) {
      const file = findPostings(postings, key);
      const cores = file.length > commonest ? file.subarray(0, longest) : file;
      for (const other of cores) votes.set(other, (votes.get(other) ?? 0) + 1);
    }
    for (const [other, count] of votes) if (count >= leastSamples) pair(index, other);
  }
}
