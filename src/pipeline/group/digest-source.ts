import type { CaptureDigest } from './capture-digest.ts';
import type { RankedCapture } from './group-captures.ts';

/** A capture in which a hash stands, by index, and the kind that it has there. */
export interface Hit {
  readonly index: number;
  readonly kind: number;
}

/** The digests of captures that were grouped before, for a few to be added. */
export interface DigestSource {
  /** What decides the rank of each capture, by index. */
  readonly captures: readonly RankedCapture[];
  readonly load: (indexes: readonly number[]) => Promise<readonly CaptureDigest[]>;
  /** For each hash that occurs the captures that have it among their shingles. */
  readonly findShingles: (hashes: Uint32Array) => Promise<ReadonlyMap<number, readonly Hit[]>>;
  /** For each hash that occurs the captures that have it in their opening, each once. */
  readonly findOpenings: (hashes: Uint32Array) => Promise<ReadonlyMap<number, readonly number[]>>;
  /** For each key that occurs the captures that have it among their bands. */
  readonly findBands: (keys: Uint32Array) => Promise<ReadonlyMap<number, readonly number[]>>;
}
