import type { CaptureDigest } from './capture-digest.ts';

/** The figures of two texts that stand among the same words. */
export interface FigureLikeness {
  /** Places that both texts have: a figure between the same two words before and after. */
  readonly places: number;
  /** How many of these places have other figures. */
  readonly changed: number;
  /** Words of the smaller text. */
  readonly words: number;
}

/**
 * Compares figures in place: notices made from one template (weather, exchange
 * rates) share their words and differ in nearly all figures, which shares of
 * shingles hardly show where figures are few.
 */
export function compareFigures(
  a: Pick<CaptureDigest, 'places' | 'figures' | 'words'>,
  b: Pick<CaptureDigest, 'places' | 'figures' | 'words'>,
): FigureLikeness {
  let places = 0;
  let changed = 0;
  for (let i = 0, j = 0; i < a.places.length && j < b.places.length; ) {
    const [place = 0, other = 0] = [a.places[i], b.places[j]];
    const endA = findEnd(a.places, i);
    const endB = findEnd(b.places, j);
    if (place === other) {
      places++;
      const figures = new Set(a.figures.subarray(i, endA));
      if (!b.figures.subarray(j, endB).some((figure) => figures.has(figure))) changed++;
    }
    if (place <= other) i = endA;
    if (other <= place) j = endB;
  }
  return { places, changed, words: Math.min(a.words, b.words) };
}

/** Where the run of equal places that begins at `start` ends. */
function findEnd(places: Uint32Array, start: number): number {
  let end = start + 1;
  while (end < places.length && places[end] === places[start]) end++;
  return end;
}
