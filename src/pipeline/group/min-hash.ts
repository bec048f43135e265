import { mixBits } from './hash-words.ts';

const bands = 32;
const rowsPerBand = 4;
const empty = 0xffffffff;
/** Makes the order of hashes another than that of the shingles themselves, of which some are sampled. */
const salt = 0x9e3779b1;
/** What a place's distance from the one it borrows from adds: an odd number, so that no two distances meet. */
const step = 0x85ebca77;

/**
 * MinHash signature (Broder 1997) of 128 places, by one permutation: hashes are
 * spread over the places, each keeps its least, and an empty place takes that of
 * the next filled one with their distance (Li, Owen and Zhang 2012; Shrivastava
 * and Li 2014). Two signatures agree in a share of places that estimates the
 * Jaccard similarity of the shingle sets.
 */
export function computeMinHash(shingles: Uint32Array): Uint32Array {
  const size = bands * rowsPerBand;
  const signature = new Uint32Array(size).fill(empty);
  for (let index = 0; index < shingles.length; index++) {
    const hash = mixBits((shingles[index] ?? 0) ^ salt);
    const place = hash % size;
    const value = hash >>> 7;
    if (value < (signature[place] ?? 0)) signature[place] = value;
  }
  if (shingles.length === 0) return signature;
  const filled = Uint32Array.from(signature);
  for (let place = 0; place < size; place++) {
    let distance = 0;
    while (filled[(place + distance) % size] === empty) distance++;
    const value = filled[(place + distance) % size] ?? 0;
    if (distance > 0) signature[place] = mixBits(value + distance * step) >>> 7;
  }
  return signature;
}

/**
 * Keys under which a signature is filed, one a band (locality-sensitive
 * hashing, Indyk and Motwani 1998): two texts of Jaccard similarity s share a
 * key with probability 1 - (1 - s^4)^32, which is a half at 0.38.
 */
export function listBandKeys(signature: Uint32Array): Uint32Array {
  return Uint32Array.from({ length: bands }, (_, band) => {
    let key = mixBits(band + 1);
    for (const row of signature.subarray(band * rowsPerBand, (band + 1) * rowsPerBand))
      key = mixBits(Math.imul(key, 31) + row);
    return key;
  });
}
