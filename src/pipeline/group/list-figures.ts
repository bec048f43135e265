import { hashString, mixBits } from './hash-words.ts';

/** Words that a figure's place has on either side. */
const reach = 2;

/** The figures of a text by place: hashes of what stands around each, ascending, and of the figure there. */
export interface FigurePlaces {
  readonly places: Uint32Array;
  readonly figures: Uint32Array;
}

/** Finds the figures among normalised words, each in its place between the two words before and after it, their own figures masked. */
export function listFigures(words: readonly string[]): FigurePlaces {
  const found: { place: number; figure: number }[] = [];
  for (const [index, word] of words.entries()) {
    if (!/\p{N}/u.test(word)) continue;
    let place = 0;
    for (let near = index - reach; near <= index + reach; near++)
      place = mixBits(Math.imul(place, 31) + hashString(maskFigures(words[near] ?? '')));
    found.push({ place, figure: hashString(word) });
  }
  found.sort((a, b) => a.place - b.place || a.figure - b.figure);
  return {
    places: Uint32Array.from(found, ({ place }) => place),
    figures: Uint32Array.from(found, ({ figure }) => figure),
  };
}

function maskFigures(word: string): string {
  return word.replace(/\p{N}+/gu, '#');
}
