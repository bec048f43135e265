import { type CaptureDigest, kinds } from './capture-digest.ts';

/** One shingle in so many is a sample, the same in every capture that has it. */
const rate = 4;

/**
 * Hands on the shingles under which a capture is found: those that a fixed rule
 * samples (Manber 1994: those whose hash is 0 modulo the rate), wherever they
 * stand, and the opening of its cleaned text; marked 1 where they are of its
 * likely body, by which it looks for others. A capture cut off in the middle has
 * all the samples of the part that is left, so a short copy meets its long
 * original, which MinHash alone misses where sizes differ; the opening makes that
 * sure for a copy of a few lines.
 */
export function listSampleKeys(
  { shingles, kinds: found, opening }: CaptureDigest,
  add: (key: number, mark: number) => void,
): void {
  for (const hash of new Set(opening)) if (!isSample(hash)) add(hash, 1);
  for (let index = 0; index < shingles.length; index++) {
    const hash = shingles[index] ?? 0;
    if (isSample(hash)) add(hash, (found[index] ?? kinds.rest) >= kinds.prose ? 1 : 0);
  }
}

/** Whether a shingle is a sample wherever it stands. */
export function isSample(hash: number): boolean {
  return hash % rate === 0;
}
