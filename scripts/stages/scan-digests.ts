import type { decodeLists } from '../../src/pipeline/group/encode-digest.ts';

type Lists = ReturnType<typeof decodeLists>;

/** Where wanted hashes stand, by hash: the numbers of digests and, for shingles, their kinds. */
export type Found = Map<number, { readonly index: number; readonly kind: number }[]>;

/** So that the bits of a few hundred thousand hashes are mostly unset, and fit a processor's cache. */
const upperBits = 22;

/**
 * Looks some hashes up in one list of all digests by reading through them all:
 * so the cache needs no index beside the digests that could disagree with them.
 */
export function scanDigests(
  digests: readonly Lists[],
  list: 'shingles' | 'opening' | 'bands',
  hashes: Uint32Array,
): Found {
  const found: Found = new Map();
  if (hashes.length === 0) return found;
  const wanted = createWanted(hashes);
  for (const [index, lists] of digests.entries()) {
    const own = lists[list];
    for (let at = 0; at < own.length; at++) {
      const hash = own[at] ?? 0;
      if (!wanted.may(hash) || !wanted.has(hash)) continue;
      if (list === 'opening' && own.indexOf(hash) < at) continue;
      const hit = { index, kind: list === 'shingles' ? (lists.kinds[at] ?? 0) : 0 };
      const hits = found.get(hash);
      if (hits) hits.push(hit);
      else found.set(hash, [hit]);
    }
  }
  return found;
}

/** A set of hashes, with a bit for each pattern of their upper bits, at which nearly all others fail. */
function createWanted(hashes: Uint32Array) {
  const bits = new Uint8Array(1 << (upperBits - 3));
  for (const hash of hashes) {
    const bit = hash >>> (32 - upperBits);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  const all = new Set(hashes);
  const may = (hash: number) => {
    const bit = hash >>> (32 - upperBits);
    return ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
  return { may, has: (hash: number) => all.has(hash) };
}
