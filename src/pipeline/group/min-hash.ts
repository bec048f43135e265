import { mixBits } from './hash-words.ts';

const bands = 32;
const rowsPerBand = 4;

/**
 * MinHash signature (Broder 1997): for each of 128 hash functions the least
 * value over the shingles. Two signatures agree in a share of places that
 * estimates the Jaccard similarity of the shingle sets.
 */
export function computeMinHash(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(bands * rowsPerBand).fill(0xffffffff);
  for (const shingle of new Set(shingles)) {
    for (let index = 0; index < signature.length; index++) {
      const hash = mixBits(shingle ^ Math.imul(index + 1, 0x9e3779b1));
      if (hash < (signature[index] ?? 0)) signature[index] = hash;
    }
  }
  return signature;
}

/**
 * Keys under which a signature is filed, one a band (locality-sensitive
 * hashing, Indyk and Motwani 1998): two texts of Jaccard similarity s share a
 * key with probability 1 - (1 - s^4)^32, which is a half at 0.38.
 */
export function listBandKeys(signature: Uint32Array): string[] {
  return Array.from({ length: bands }, (_, band) => {
    const rows = signature.subarray(band * rowsPerBand, (band + 1) * rowsPerBand);
    return `${band}:${[...rows].map((row) => row.toString(36)).join(':')}`;
  });
}
