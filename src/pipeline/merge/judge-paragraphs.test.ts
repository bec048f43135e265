import { describe, expect, it } from 'vitest';
import { formatSiglum } from '../../model/siglum.ts';
import { judgeParagraphs } from './judge-paragraphs.ts';
import { article, toBlocks } from './test-texts.ts';
import type { CaptureLine } from './witness-text.ts';

const [first = '', second = '', third = ''] = article;
const alien = 'Bake the plums slowly until all skins burst, then stir in sugar and serve warm.';
const furniture = 'Sign up here';

/** The verdict on one paragraph of the first witness. */
const judge = (
  paragraph: string,
  texts: readonly (readonly string[])[],
  {
    doubtful = [] as number[],
    sources = [] as string[],
    lines = [] as (readonly CaptureLine[])[],
  } = {},
) => {
  const witnesses = texts.map((text, index) => ({
    siglum: formatSiglum(index),
    blocks: toBlocks(text),
    source: sources[index],
    ...(lines[index] ? { lines: lines[index] } : {}),
    ...(index === 0 ? { doubtful: new Set(doubtful) } : {}),
  }));
  return judgeParagraphs(witnesses)[0]?.[texts[0]?.indexOf(paragraph) ?? -1];
};

/** A capture's lines of one chance, and one line of another. */
const judged = (paragraph: string, chance: number): CaptureLine[] => [
  ...article.map((text) => ({ text, chance: 0.99 })),
  ...(chance > 0 ? [{ text: paragraph, chance }] : []),
];

const weak =
  'It was the last of the talks that the ministers held in New York and in Tbilisi on Monday.';

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
    [
      'of other words in a short article',
      third,
      [
        [first, second, third],
        [first, second],
      ],
      {},
    ],
    ['that has the words of a short article', second, [[first, second], [first], [first]], {}],
  ])('keeps a paragraph %s', (_, paragraph, texts, options) => {
    expect(judge(paragraph, texts, options)?.isKept).toBe(true);
  });

  it.each([
    ['with other words at the end', alien, [[...article, alien], article], {}, 'few of the'],
    [
      'that says nothing of the article',
      furniture,
      [[...article, furniture], article],
      {},
      'few of the',
    ],
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

  it.each([
    ['keeps', 'that another capture shows, though its cleaning left it out', 0.7, 0.3, true],
    ['leaves out', 'of the same chance that the other capture does not show', 0.7, 0, false],
    ['leaves out', 'that cleaning thinks unlikely in both captures', 0.42, 0.02, false],
    ['keeps', 'that the other capture does not show, but that cleaning is sure of', 0.99, 0, true],
  ])('%s a last paragraph %s', (_, __, own, other, isKept) => {
    const lines = [judged(weak, own), judged(weak, other)];
    expect(judge(weak, [[...article, weak], article], { lines })?.isKept).toBe(isKept);
  });

  it('says which witnesses have what it keeps', () => {
    expect(judge(third, [article, article.toSpliced(2, 1)])?.reason).toMatch(/^only A has it/);
  });
});
