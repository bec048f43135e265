import { type DigestLayout, locateLists } from '../../src/pipeline/group/encode-digest.ts';

/** Where wanted hashes stand, by hash: the numbers of digests and, for shingles, their kinds. */
export type Found = Map<number, { readonly index: number; readonly kind: number }[]>;

type ListName = Exclude<keyof DigestLayout, 'kinds'>;

/** So that the bits of a few hundred thousand hashes are mostly unset, and fit a processor's cache. */
const upperBits = 22;

/**
 * Looks some hashes up in one list of all digests by reading through them all:
 * so the cache needs no index beside the digests that could disagree with them.
 * The lists are read where they stand in the bytes of the digests, each of which
 * begins at a place divisible by 4.
 */
export function scanDigests(
  digests: readonly Uint8Array[],
  list: ListName,
  hashes: Uint32Array,
): Found {
  const found: Found = new Map();
  if (hashes.length === 0) return found;
  const wanted = new Set(hashes);
  const bits = markUpperBits(hashes);
  const shift = 32 - upperBits;
  // Digests that were read together lie in one buffer: one view of it is enough.
  let words: Uint32Array = new Uint32Array();
  for (const [index, bytes] of digests.entries()) {
    if (words.buffer !== bytes.buffer)
      words = new Uint32Array(bytes.buffer, 0, bytes.buffer.byteLength >>> 2);
    const layout = locateLists(words, bytes.byteOffset >>> 2);
    const [start, end] = layout[list];
    for (let at = start; at < end; at++) {
      const hash = words[at] as number;
      const bit = hash >>> shift;
      if (((bits[bit >>> 3] as number) & (1 << (bit & 7))) === 0 || !wanted.has(hash)) continue;
      if (list === 'opening' && words.subarray(start, at).includes(hash)) continue;
      const kind =
        list === 'shingles' ? (bytes[layout.kinds - bytes.byteOffset + at - start] ?? 0) : 0;
      const hits = found.get(hash);
      if (hits) hits.push({ index, kind });
      else found.set(hash, [{ index, kind }]);
    }
  }
  return found;
}

/** A bit for each pattern of the upper bits of some hashes, at which nearly all others fail. */
function markUpperBits(hashes: Uint32Array): Uint8Array {
  const bits = new Uint8Array(1 << (upperBits - 3));
  for (const hash of hashes) {
    const bit = hash >>> (32 - upperBits);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return bits;
}
