import { type CaptureDigest, kinds, type WeighedDigest, weightUnit } from './capture-digest.ts';

/** How alike two captures are; shares from 0 to 1. */
export interface Likeness {
  /** Of the cleaned texts: shingles of both over shingles of either (Broder 1997). */
  readonly jaccard: number;
  /** Share of the shorter cleaned text that stands in the longer. */
  readonly containment: number;
  /**
   * Share of a capture's likely body that the other capture has anywhere, in the
   * direction in which it is larger, and in the other. The likely body is the
   * cleaned text and, at half weight, the page's other running text; shingles of
   * several articles count less.
   */
  readonly bodyMost: number;
  readonly bodyLeast: number;
  /** Weight of the likely body that both have, in shingles. */
  readonly shared: number;
  /** Share of a cleaned text's opening that the other capture has anywhere, in both directions. */
  readonly openingMost: number;
  readonly openingLeast: number;
  /**
   * Whether one text's opening stands inside the other's cleaned text, whose own
   * opening the first lacks, and neither has the other's title.
   */
  readonly embedded: boolean;
}

/** Shares of an opening or a title from which a capture has it, and under which it lacks it. */
const limits = { has: 0.6, lacks: 0.4 };

/** Compares two captures exactly, over all their shingles. */
export function compareDigests(a: WeighedDigest, b: WeighedDigest): Likeness {
  let clean = 0;
  let sharedA = 0;
  let sharedB = 0;
  for (let i = 0, j = 0; i < a.shingles.length && j < b.shingles.length; ) {
    const difference = (a.shingles[i] ?? 0) - (b.shingles[j] ?? 0);
    if (difference === 0) {
      if (a.kinds[i] === kinds.clean && b.kinds[j] === kinds.clean) clean++;
      sharedA += a.weights[i] ?? 0;
      sharedB += b.weights[j] ?? 0;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const shares = [divide(sharedA, a.weight), divide(sharedB, b.weight)] as const;
  const openings = [findShare(a.opening, b.shingles), findShare(b.opening, a.shingles)] as const;
  const [bodyMost, openingMost] = [Math.max(...shares), Math.max(...openings)];
  const openingLeast = Math.min(...openings);
  return {
    jaccard: divide(clean, a.cleanCount + b.cleanCount - clean),
    containment: divide(clean, Math.min(a.cleanCount, b.cleanCount)),
    bodyMost,
    bodyLeast: Math.min(...shares),
    shared: Math.max(sharedA, sharedB) / weightUnit,
    openingMost,
    openingLeast,
    embedded:
      openingLeast < limits.lacks &&
      (isInside(a, b) || isInside(b, a)) &&
      !hasTitle(a, b) &&
      !hasTitle(b, a),
  };
}

/** Jaccard similarity of the cleaned texts alone. */
export function compareClean(a: CaptureDigest, b: CaptureDigest): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.shingles.length && j < b.shingles.length; ) {
    const difference = (a.shingles[i] ?? 0) - (b.shingles[j] ?? 0);
    if (difference === 0 && a.kinds[i] === kinds.clean && b.kinds[j] === kinds.clean) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return divide(shared, a.cleanCount + b.cleanCount - shared);
}

/** Whether one cleaned text's opening stands in the other. */
function isInside(a: CaptureDigest, b: CaptureDigest): boolean {
  const isClean = (hash: number) => b.kinds[find(b.shingles, hash)] === kinds.clean;
  return a.opening.filter(isClean).length >= a.opening.length * limits.has;
}

function hasTitle(text: CaptureDigest, other: CaptureDigest): boolean {
  return findShare(other.title, text.shingles) >= limits.has;
}

function divide(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Share of some shingles that stand among sorted ones. */
function findShare(some: Uint32Array, sorted: Uint32Array): number {
  let found = 0;
  for (const hash of some) if (find(sorted, hash) >= 0) found++;
  return divide(found, some.length);
}

/** Index of a value among sorted ones, -1 where it is not there. */
function find(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
