import { createBallot } from './ballot.ts';
import type { CandidateTable } from './candidate-table.ts';
import type { CaptureDigest } from './capture-digest.ts';
import { listSampleKeys } from './list-sample-keys.ts';
import { type ListKeys, type SharedKeys, shareKeys } from './share-keys.ts';

/**
 * Keys that more captures than this share are furniture or a much copied
 * article: such captures are paired with the first few alone, the longest, which
 * keeps copies together and costs no square of their number.
 */
export const commonest = 48;
export const longest = 5;
/** So many common samples make two captures worth comparing; a common band does so alone. */
export const leastSamples = 3;

/**
 * Pairs of captures worth comparing, sorted: those that share a MinHash band of
 * their cleaned texts, or several sampled shingles of what may be the body of
 * the one and stands anywhere in the other. The order of the digests must not
 * depend on that of the input; the longest come first.
 */
export function findCandidates(digests: readonly CaptureDigest[]): CandidateTable {
  const ballot = createBallot();
  // Each file of keys is let go before the next one is made.
  countMeetings(shareKeys(digests.length, listBands(digests)), pairInBand, (i, j, count) => {
    if (i < j) ballot.cast(i, j, 'bands', count);
  });
  countMeetings(shareKeys(digests.length, listSamples(digests)), pairBySample, (i, j, count) => {
    if (count < leastSamples) return;
    if (i < j) ballot.cast(i, j, 'ahead', count);
    else ballot.cast(j, i, 'back', count);
  });
  return ballot.count();
}

function listBands(digests: readonly CaptureDigest[]): ListKeys {
  return (index, add) => {
    for (const key of digests[index]?.bands ?? []) add(key, 1);
  };
}

function listSamples(digests: readonly CaptureDigest[]): ListKeys {
  return (index, add) => {
    const digest = digests[index];
    if (digest) listSampleKeys(digest, add);
  };
}

/** The captures with a key that a capture which has it is paired with; itself may be among them. */
type Pairing = (file: Uint32Array, index: number, mark: number) => Uint32Array;

const nobody = new Uint32Array();

/** The longest captures of a large file are paired with all others in it, the others with nobody. */
export function pairInBand(file: Uint32Array, index: number): Uint32Array {
  return file.length <= commonest || index <= (file[longest - 1] ?? 0) ? file : nobody;
}

/** A capture finds others by the samples of its likely body; in a large file the longest alone. */
export function pairBySample(file: Uint32Array, _: number, mark: number): Uint32Array {
  if (mark === 0) return nobody;
  return file.length > commonest ? file.subarray(0, longest) : file;
}

/** Counts for each capture how often it is paired with each other one. */
function countMeetings(
  { starts, documents, ownStarts, groups, marks }: SharedKeys,
  pairing: Pairing,
  take: (i: number, j: number, count: number) => void,
): void {
  const counts = new Uint16Array(ownStarts.length - 1);
  const met: number[] = [];
  for (let index = 0; index + 1 < ownStarts.length; index++) {
    for (let place = ownStarts[index] ?? 0; place < (ownStarts[index + 1] ?? 0); place++) {
      const group = groups[place] ?? 0;
      const file = documents.subarray(starts[group], starts[group + 1]);
      const others = pairing(file, index, marks[place] ?? 0);
      for (let at = 0; at < others.length; at++) {
        const other = others[at] ?? 0;
        const count = counts[other] ?? 0;
        if (count === 0) met.push(other);
        counts[other] = count + 1;
      }
    }
    for (const other of met) {
      if (other !== index) take(index, other, counts[other] ?? 0);
      counts[other] = 0;
    }
    met.length = 0;
  }
}
