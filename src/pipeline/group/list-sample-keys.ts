/** One shingle in so many is a sample, the same in every text that has it. */
const rate = 8;

/**
 * The shingles that a fixed rule samples (Manber 1994: those whose hash is 0
 * modulo the rate). A text cut off in the middle has all the samples of the
 * part that is left, so a short copy meets its long original, which MinHash
 * alone misses when their sizes differ.
 */
export function listSampleKeys(shingles: Uint32Array): string[] {
  return [...new Set(shingles)].filter((hash) => hash % rate === 0).map((hash) => `s:${hash.toString(36)}`);
}
