/** One shingle in so many is a sample, the same in every text that has it. */
const rate = 8;
/** So many shingles at the beginning are samples too. */
const opening = 24;

/**
 * The shingles that a fixed rule samples (Manber 1994: those whose hash is 0
 * modulo the rate). A text cut off in the middle has all the samples of the
 * part that is left, so a short copy meets its long original, which MinHash
 * alone misses when their sizes differ; the shingles of its opening make that
 * sure for a copy of a few lines.
 */
export function listSampleKeys(shingles: Uint32Array): string[] {
  const samples = shingles.filter((hash, index) => index < opening || hash % rate === 0);
  return [...new Set(samples)].map((hash) => `s:${hash.toString(36)}`);
}
