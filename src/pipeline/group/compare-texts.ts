import { shingleSize } from './shingle-words.ts';

/** How alike two texts are, over their sets of word shingles. */
export interface Likeness {
  /** Size of the intersection over size of the union, 0 to 1. */
  readonly jaccard: number;
  /** Share of the smaller text that stands in the larger, 0 to 1. */
  readonly containment: number;
  /** Shingles in the smaller text. */
  readonly smaller: number;
  /** Whether both texts begin alike: most of the smaller's first thirty words open the larger too. */
  readonly sameOpening: boolean;
}

const openingWords = 30;

/** Compares two texts by their shingles in text order, exactly. */
export function compareTexts(a: Uint32Array, b: Uint32Array): Likeness {
  const setA = new Set(a);
  const setB = new Set(b);
  const [small, large] = setA.size <= setB.size ? [setA, setB] : [setB, setA];
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  const union = setA.size + setB.size - shared;
  return {
    jaccard: union ? shared / union : 0,
    containment: small.size ? shared / small.size : 0,
    smaller: small.size,
    sameOpening: haveSameOpening(a, b),
  };
}

function haveSameOpening(a: Uint32Array, b: Uint32Array): boolean {
  const count = Math.min(a.length, b.length, openingWords - shingleSize + 1);
  if (count === 0) return false;
  const opening = new Set(a.subarray(0, count * 2));
  let shared = 0;
  for (const hash of b.subarray(0, count)) if (opening.has(hash)) shared++;
  return shared >= count * 0.6;
}
