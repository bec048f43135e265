import { describe, expect, it } from 'vitest';
import { countArticles } from './count-articles.ts';
import { digestCapture } from './digest-capture.ts';
import { shingleWords } from './shingle-words.ts';

const count = (texts: readonly string[], articles: readonly number[][]) => {
  const digests = texts.map((text) => digestCapture({ sha256: '', text }));
  return countArticles(digests, articles);
};
const notice = 'all rights are reserved here';
const [shingle = 0] = shingleWords(notice);

describe('countArticles', () => {
  it.each([
    ['nowhere', ['something else entirely is here'], [[0]], 1],
    ['in one article', [notice], [[0]], 1],
    ['in two captures of one article', [notice, notice], [[0, 1]], 1],
    ['in two articles', [notice, notice], [[0], [1]], 2],
    ['in three articles of four captures', [notice, notice, notice, notice], [[0, 1], [2], [3]], 3],
  ])('counts a shingle %s', (_, texts, articles, expected) => {
    expect(count(texts, articles)(shingle)).toBe(expected);
  });

  it('counts up to 255', () => {
    const texts = Array.from({ length: 300 }, () => notice);
    expect(
      count(
        texts,
        texts.map((_, index) => [index]),
      )(shingle),
    ).toBe(255);
  });
});
