import { expect, it } from 'vitest';
import { findDotlessPlaces } from './find-dotless-places.ts';

const content = 'İsmayıllıda xalça, “qapı” və İsmayıllıda. ⁂ Baku · İsmayillida · qapi.';
const wordAt = (word: string) => content.split(' ').indexOf(word);

it.each([
  [['İsmayillida'], [0, 4]],
  [['qapi.'], [2]],
  [['Baku'], []],
  [['xalça,'], []],
] as const)('finds in the text what stands behind it as %j', (words, places) => {
  expect(findDotlessPlaces(content, words.map(wordAt))).toEqual(places);
});

it('finds nothing where nothing stands behind the text', () => {
  expect(findDotlessPlaces('qapı qapi', [1])).toEqual([]);
});
