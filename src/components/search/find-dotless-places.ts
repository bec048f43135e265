import { foldDotless } from '../../site/fold-dotless.ts';
import { namesMark } from '../../site/names-mark.ts';
import { stripPunctuation } from './find-matched-words.ts';

/**
 * Where a text itself has the words with a dotless ı that were found behind it,
 * where the index has them spelt with i.
 * @param locations indexes of what matched into the words of `content`, cut at white space
 */
export function findDotlessPlaces(content: string, locations: readonly number[]): number[] {
  const words = content.split(/\s+/u);
  const mark = words.indexOf(namesMark);
  if (mark === -1) return [];
  const behind = locations.filter((place) => place > mark);
  const found = new Set(behind.map((place) => stripPunctuation(words[place] ?? '')));
  return words
    .slice(0, mark)
    .flatMap((word, place) =>
      word.includes('ı') && found.has(foldDotless(stripPunctuation(word))) ? place : [],
    );
}
