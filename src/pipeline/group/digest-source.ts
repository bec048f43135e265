import type { CaptureDigest } from './capture-digest.ts';
import type { RankedCapture } from './group-captures.ts';

/** A capture in which a hash stands, by index, and the kind that it has there, in one number: a common hash has a hit in every capture. */
export type Hit = number;

export function packHit(index: number, kind: number): Hit {
  return index * 4 + kind;
}

export function readIndex(hit: Hit): number {
  return hit >>> 2;
}

export function readKind(hit: Hit): number {
  return hit & 3;
}

/** The lists of a digest in which hashes can be looked up. */
export type SearchedList = 'shingles' | 'opening' | 'bands';

/** For each hash that occurs in a list the captures that have it there, each once. */
export type Hits = ReadonlyMap<number, Uint32Array>;

/** Hits of one hash together. */
export function joinHits(
  former: Uint32Array | undefined,
  further: readonly Hit[] | Uint32Array,
): Uint32Array {
  if (!former || former.length === 0) return Uint32Array.from(further);
  const joined = new Uint32Array(former.length + further.length);
  joined.set(former);
  joined.set(further, former.length);
  return joined;
}

/** The digests of captures that were grouped before, for a few to be added. */
export interface DigestSource {
  /** What decides the rank of each capture, by index. */
  readonly captures: readonly RankedCapture[];
  readonly load: (indexes: readonly number[]) => Promise<readonly CaptureDigest[]>;
  /** Looks hashes up in lists of all digests; one call for several lists may be one reading of them all. */
  readonly find: (
    wanted: Partial<Readonly<Record<SearchedList, Uint32Array>>>,
  ) => Promise<Readonly<Record<SearchedList, Hits>>>;
}
