import { type CaptureDigest, kinds } from './capture-digest.ts';

/** One shingle in so many is a sample, the same in every capture that has it. */
const rate = 4;

/**
 * The shingles under which a capture is found: those that a fixed rule samples
 * (Manber 1994: those whose hash is 0 modulo the rate), wherever they stand, and
 * the opening of its cleaned text. A capture cut off in the middle has all the
 * samples of the part that is left, so a short copy meets its long original,
 * which MinHash alone misses where sizes differ; the opening makes that sure for
 * a copy of a few lines.
 */
export function listSampleKeys(digest: CaptureDigest): number[] {
  return listKeys(digest, kinds.rest);
}

/** The shingles by which a capture looks for others: the same, of its likely body alone. */
export function listProbeKeys(digest: CaptureDigest): number[] {
  return listKeys(digest, kinds.prose);
}

/** The shingles of the cleaned text. */
export function listCleanShingles(digest: CaptureDigest): Uint32Array {
  const clean = new Uint32Array(digest.cleanCount);
  let count = 0;
  for (let index = 0; index < digest.shingles.length; index++)
    if (digest.kinds[index] === kinds.clean) clean[count++] = digest.shingles[index] ?? 0;
  return clean;
}

function listKeys(digest: CaptureDigest, least: number): number[] {
  const { shingles, kinds: found, opening } = digest;
  const keys = [...opening].filter((hash) => hash % rate !== 0);
  for (let index = 0; index < shingles.length; index++) {
    const hash = shingles[index] ?? 0;
    if (hash % rate === 0 && (found[index] ?? 0) >= least) keys.push(hash);
  }
  return keys;
}
