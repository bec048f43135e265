import type { CaptureDigest } from './capture-digest.ts';

/** The names and figures of two texts that stand among the same words. */
export interface SlotLikeness {
  /** Places that both texts have: a name or figure between the same two words before and after. */
  readonly places: number;
  /** How many of these places have another name or figure. */
  readonly changed: number;
  /** Words of the smaller text. */
  readonly words: number;
}

/**
 * Compares names and figures in place: notices made from one template (weather,
 * exchange rates, insolvencies) share their words and differ in nearly all that
 * the template leaves open, which shares of shingles hardly show where that is
 * little.
 */
export function compareSlots(
  a: Pick<CaptureDigest, 'places' | 'fillings' | 'words'>,
  b: Pick<CaptureDigest, 'places' | 'fillings' | 'words'>,
): SlotLikeness {
  let places = 0;
  let changed = 0;
  for (let i = 0, j = 0; i < a.places.length && j < b.places.length; ) {
    const [place = 0, other = 0] = [a.places[i], b.places[j]];
    const endA = findEnd(a.places, i);
    const endB = findEnd(b.places, j);
    if (place === other) {
      places++;
      const own = new Set(a.fillings.subarray(i, endA));
      if (!b.fillings.subarray(j, endB).some((filling) => own.has(filling))) changed++;
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
