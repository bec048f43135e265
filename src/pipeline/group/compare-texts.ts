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
  /** Whether the smaller's opening stands inside the larger, whose own opening the smaller lacks. */
  readonly embedded: boolean;
}

const openingWords = 30;

/** Compares two texts by their shingles in text order, exactly. */
export function compareTexts(a: Uint32Array, b: Uint32Array): Likeness {
  const setA = new Set(a);
  const setB = new Set(b);
  const [small, large] = setA.size <= setB.size ? [setA, setB] : [setB, setA];
  const [shorter, longer] = small === setA ? [a, b] : [b, a];
  const sameOpening = haveSameOpening(shorter, longer);
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  const union = setA.size + setB.size - shared;
  return {
    jaccard: union ? shared / union : 0,
    containment: small.size ? shared / small.size : 0,
    smaller: small.size,
    sameOpening,
    embedded: !sameOpening && hasOpening(large, shorter) && !hasOpening(small, longer),
  };
}

const openingShingles = openingWords - shingleSize + 1;
/** Share of an opening's shingles that make it the same opening. */
const mostOfOpening = 0.6;

function hasOpening(text: ReadonlySet<number>, other: Uint32Array): boolean {
  const opening = other.subarray(0, openingShingles);
  let shared = 0;
  for (const hash of opening) if (text.has(hash)) shared++;
  return shared >= opening.length * mostOfOpening;
}

function haveSameOpening(shorter: Uint32Array, longer: Uint32Array): boolean {
  const count = Math.min(shorter.length, openingShingles);
  return (
    count > 0 && hasOpening(new Set(longer.subarray(0, count * 2)), shorter.subarray(0, count))
  );
}
