import { normaliseWords } from '../page/measure-text.ts';

/** The figures of two texts that stand among the same words. */
export interface FigureLikeness {
  /** Places that both texts have: a figure between the same two words before and after. */
  readonly places: number;
  /** How many of these places have other figures. */
  readonly changed: number;
  /** Words of the smaller text. */
  readonly words: number;
}

/** Words that a figure's place has on either side. */
const reach = 2;

/**
 * Compares figures in place: notices made from one template (weather, exchange
 * rates) share their words and differ in nearly all figures, which shares of
 * shingles hardly show where figures are few.
 */
export function compareFigures(a: string, b: string): FigureLikeness {
  const [placesA, placesB] = [filePlaces(a), filePlaces(b)];
  let places = 0;
  let changed = 0;
  for (const [place, figures] of placesA.files) {
    const others = placesB.files.get(place);
    if (!others) continue;
    places++;
    if (![...figures].some((figure) => others.has(figure))) changed++;
  }
  return { places, changed, words: Math.min(placesA.words, placesB.words) };
}

function filePlaces(text: string): { files: Map<string, Set<string>>; words: number } {
  const words = normaliseWords(text).split(' ');
  const masked = words.map((word) => word.replace(/\p{N}+/gu, '#'));
  const files = new Map<string, Set<string>>();
  for (const [index, word] of words.entries()) {
    if (word === masked[index]) continue;
    const place = masked.slice(Math.max(0, index - reach), index + reach + 1).join(' ');
    files.set(place, (files.get(place) ?? new Set()).add(word));
  }
  return { files, words: words.length };
}
