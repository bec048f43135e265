import { describe, expect, it } from 'vitest';
import { adoptParagraphs } from './adopt-paragraphs.ts';
import { article, toBlocks } from './test-texts.ts';

const [first = '', second = '', third = ''] = article;
const own = 'Only one capture has this paragraph, which reports on prisoners and on bridges.';

/** The first text with what the others have besides. */
const adopt = ([text = [], ...others]: readonly (readonly string[])[]) =>
  others
    .map(toBlocks)
    .reduce((own, other) => adoptParagraphs(own, other), toBlocks(text))
    .map((block) => block.text);

describe('adoptParagraphs', () => {
  it.each([
    [
      'in its place',
      [
        [first, second],
        [first, own, second],
      ],
      [first, own, second],
    ],
    [
      'at the beginning',
      [
        [first, second],
        [own, first, second],
      ],
      [own, first, second],
    ],
    [
      'at the end',
      [
        [first, second],
        [first, second, own],
      ],
      [first, second, own],
    ],
    [
      'with the heading that leads to it',
      [
        [first, second],
        [first, 'Prisoners', own, second],
      ],
      [first, 'Prisoners', own, second],
    ],
    ['once, from two witnesses', [[first], [first, own], [first, own]], [first, own]],
  ])('adopts a paragraph that another witness has %s', (_, texts, expected) => {
    expect(adopt(texts)).toEqual(expected);
  });

  it.each([
    [
      'split in two',
      [
        [`${first} ${second}`, third],
        [first, second, third],
      ],
      2,
    ],
    ['split in three', [[`${first} ${second} ${third}`], [first, second, third]], 1],
    [
      'moved',
      [
        [first, second, third],
        [third, first, second],
      ],
      3,
    ],
    [
      'joined',
      [
        [first, second, third],
        [`${first} ${second}`, third],
      ],
      3,
    ],
    [
      'cut off',
      [
        [first, second],
        [first, second.slice(0, 70)],
      ],
      2,
    ],
    [
      'repeated',
      [
        [first, second],
        [first, first, second],
      ],
      2,
    ],
    [
      'rewritten',
      [
        [first, 'The ministers last met in Tbilisi on 16 July, and in May they spoke in Dushanbe.'],
        [first, 'In Tbilisi, where the ministers met on 16 July, they spoke of Dushanbe and May.'],
      ],
      2,
    ],
    [
      'short and only in one witness',
      [
        [first, second],
        [first, 'Read more', second],
      ],
      2,
    ],
  ])('does not double a paragraph %s by one witness', (_, texts, count) => {
    expect(adopt(texts)).toHaveLength(count);
  });
});
