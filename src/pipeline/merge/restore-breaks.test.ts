import { expect, it } from 'vitest';
import { restoreBreaks } from './restore-breaks.ts';
import { article, toBlocks } from './test-texts.ts';

const long = [...article, ...article.map((text) => text.split(' ').reverse().join(' '))];
const restore = (texts: readonly string[], others: readonly string[]) =>
  restoreBreaks(toBlocks(texts), toBlocks(others)).map((parts) => parts.map(({ text }) => text));

it('parts paragraphs that run into one where another witness parts them', () => {
  expect(restore([long.join(' ')], long)).toEqual([long]);
});

it('leaves short blocks, and what nobody parts, whole', () => {
  expect(restore([article.slice(0, 2).join(' ')], article)).toHaveLength(1);
  expect(restore([long.join(' ')], ['Nothing of the kind is said here by anyone.'])).toEqual([
    [long.join(' ')],
  ]);
});

it('loses no word', () => {
  const [parts = []] = restore([`Lead. ${long.join(' ')} Tail.`], long);
  expect(parts.join(' ')).toBe(`Lead. ${long.join(' ')} Tail.`);
});
