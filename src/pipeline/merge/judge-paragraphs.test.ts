import { describe, expect, it } from 'vitest';
import { formatSiglum } from '../../model/siglum.ts';
import { judgeParagraphs } from './judge-paragraphs.ts';
import { article, toBlocks } from './test-texts.ts';

const [first = '', second = '', third = ''] = article;
const alien = 'Bake the plums slowly until all skins burst, then stir in sugar and serve warm.';
const furniture = 'Sign up here';

/** The verdict on one paragraph of the first witness. */
const judge = (
  paragraph: string,
  texts: readonly (readonly string[])[],
  { doubtful = [] as number[], sources = [] as string[] } = {},
) => {
  const witnesses = texts.map((text, index) => ({
    siglum: formatSiglum(index),
    blocks: toBlocks(text),
    source: sources[index],
    ...(index === 0 ? { doubtful: new Set(doubtful) } : {}),
  }));
  return judgeParagraphs(witnesses)[0]?.[texts[0]?.indexOf(paragraph) ?? -1];
};

describe('judgeParagraphs', () => {
  it.each([
    ['that all have', first, [article, article], {}],
    ['that most have', alien, [[...article, alien], [...article, alien], article], {}],
    ['that stands between what both have', alien, [article.toSpliced(3, 0, alien), article], {}],
    [
      'that the other breaks off before',
      alien,
      [
        [first, second, alien],
        [first, second.slice(0, 60)],
      ],
      {},
    ],
    ['that has the words of a short article', second, [[first, second], [first], [first]], {}],
  ])('keeps a paragraph %s', (_, paragraph, texts, options) => {
    expect(judge(paragraph, texts, options)?.isKept).toBe(true);
  });

  it.each([
    ['with other words at the end', alien, [[...article, alien], article], {}, 'few of the'],
    ['that is no prose', furniture, [[...article, furniture], article], {}, 'no running prose'],
    [
      'that cleaning doubted',
      alien,
      [article.toSpliced(3, 0, alien), article],
      { doubtful: [3] },
      'nearly removed',
    ],
    [
      'that two of three lack',
      alien,
      [[...article, alien], article, article],
      {},
      'outside what most have',
    ],
    [
      'that only copies of one site have, against two others',
      alien,
      [[...article, alien], [...article, alien], article, article],
      { sources: ['a', 'a', 'b', 'c'] },
      'outside what most have',
    ],
  ])('leaves out a paragraph %s', (_, paragraph, texts, options, reason) => {
    const verdict = judge(paragraph, texts, options);
    expect(verdict?.isKept).toBe(false);
    expect(verdict?.reason).toContain(reason);
  });

  it('says which witnesses have what it keeps', () => {
    expect(judge(third, [article, article.toSpliced(2, 1)])?.reason).toMatch(/^only A has it/);
  });
});
