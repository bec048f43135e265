import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTextBlocks, joinText, parseArticle } from './article-text.ts';
import { takeExcerpt } from './take-excerpt.ts';

const read = (markdown: string) => joinText(findTextBlocks(parseArticle(markdown)));

it.each([
  ['One two three four five six.', 'One two three\u00a0…'],
  ['Short.\n\nWords that follow it.', 'Short.\n\nWords\u00a0…'],
  ['Short.\n\nSecond.', 'Short.\u00a0…'],
  ['一二三四五六', '一二三\u00a0…'],
  ['*One* [two](https://a.example) three four', 'One two\u00a0…'],
  ['![One](https://a.example/x.png "secret")\n\nThree is four', 'Three\u00a0…'],
  ['1986\\. a year that all of us remember', '1986. a year that\u00a0…'],
  ['x', ''],
  ['', ''],
])('of %j it is %j', (markdown, expected) => {
  expect(read(takeExcerpt(markdown))).toBe(expected);
});

it('of a long article has some sixty words, whole ones', () => {
  const excerpt = takeExcerpt(`${'seven77 '.repeat(1000).trim()}.`);
  expect(excerpt).toMatch(/^(?:seven77 ){44}seven77\u00a0…\n$/);
});

it('never has more than half of a text, and nothing that is not at its beginning', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }),
      (lines) => {
        const markdown = lines.join('\n\n');
        const folded = findTextBlocks(parseArticle(markdown))
          .map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim())
          .filter((text) => text !== '')
          .join('\n\n');
        const excerpt = read(takeExcerpt(markdown)).replace(/\u00a0…$/, '');
        expect(folded.startsWith(excerpt)).toBe(true);
        expect([...excerpt.replaceAll('\n\n', '')].length).toBeLessThanOrEqual(
          [...folded].length / 2,
        );
      },
    ),
  );
});
