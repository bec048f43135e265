import { type Hit, packHit, type SearchedList } from '../../src/pipeline/group/digest-source.ts';
import { locateLists } from '../../src/pipeline/group/encode-digest.ts';

/** Finds wanted hashes in digests that come one at a time. */
export interface DigestScan {
  /** Looks through the digest of a capture, which begins at a place divisible by 4 in its buffer. */
  readonly look: (digest: Uint8Array, index: number) => void;
  /** For each hash that occurred the captures that have it, each once, with the kind of a shingle. */
  readonly found: ReadonlyMap<number, readonly Hit[]>;
}

/** Bits for each wanted hash, so that few others get through; at most half a megabyte, which fits a processor's cache. */
const bitsPerHash = 128;
const [fewestBits, mostBits] = [10, 22];

/** A scan for some hashes in one list of all digests, which is read where it stands in the bytes of each. */
export function startScan(list: SearchedList, hashes: Uint32Array): DigestScan {
  const found = new Map<number, Hit[]>();
  const wanted = new Set(hashes);
  const needed = Math.ceil(Math.log2(hashes.length * bitsPerHash + 1));
  const shift = 32 - Math.min(mostBits, Math.max(fewestBits, needed));
  const bits = markUpperBits(hashes, shift);
  // Digests that are read together lie in one buffer: one view of it is enough.
  let words: Uint32Array = new Uint32Array();
  const look = (digest: Uint8Array, index: number) => {
    const { buffer, byteOffset } = digest;
    if (words.buffer !== buffer) words = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
    const layout = locateLists(words, byteOffset >>> 2);
    const [start, end] = layout[list];
    for (let at = start; at < end; at++) {
      const hash = words[at] as number;
      const bit = hash >>> shift;
      if (((bits[bit >>> 3] as number) & (1 << (bit & 7))) === 0 || !wanted.has(hash)) continue;
      if (list === 'opening' && words.subarray(start, at).includes(hash)) continue;
      const kind = list === 'shingles' ? (digest[layout.kinds - byteOffset + at - start] ?? 0) : 0;
      const hits = found.get(hash);
      if (hits) hits.push(packHit(index, kind));
      else found.set(hash, [packHit(index, kind)]);
    }
  };
  return { look, found };
}

/** A bit for each pattern of the upper bits of some hashes, at which nearly all others fail. */
function markUpperBits(hashes: Uint32Array, shift: number): Uint8Array {
  const bits = new Uint8Array(1 << (29 - shift));
  for (const hash of hashes) {
    const bit = hash >>> shift;
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return bits;
}
