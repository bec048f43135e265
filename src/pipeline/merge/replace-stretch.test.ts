import { expect, test } from 'vitest';
import { type ArticleBlock, joinBlocks } from '../page/article-block.ts';
import { replaceStretch } from './replace-stretch.ts';

const paragraph = (text: string): ArticleBlock => ({
  kind: 'paragraph',
  depth: 0,
  ordered: false,
  text,
});
const heading: ArticleBlock = { kind: 'heading', depth: 2, ordered: false, text: 'Two' };
const blocks = [paragraph('One one.'), heading, paragraph('Three three.')];

/** Replaces the first place of some words. */
function replace(words: string, reading: string, witnessed: readonly ArticleBlock[] = []) {
  const start = joinBlocks(blocks).indexOf(words);
  return replaceStretch(blocks, { start, end: start + words.length }, reading, witnessed);
}

test.each([
  ['words in a paragraph', 'one.', 'won.', ['One won.', 'Two', 'Three three.']],
  ['words by nothing', ' three', '', ['One one.', 'Two', 'Three.']],
  ['a whole paragraph by nothing', '\n\nThree three.', '', ['One one.', 'Two']],
  ['the first paragraph by nothing', 'One one.\n\n', '', ['Two', 'Three three.']],
  ['a break by a space', 'one.\n\nTwo', 'one. Two', ['One one. Two', 'Three three.']],
  ['a word by two paragraphs', ' three', '.\n\nFour', ['One one.', 'Two', 'Three.', 'Four.']],
])('replaces %s', (_, words, reading, expected) => {
  expect(replace(words, reading).map(({ text }) => text)).toEqual(expected);
});

test('a paragraph that comes in has the form that a witness gives it; the others keep theirs', () => {
  const item: ArticleBlock = { kind: 'list-item', depth: 0, ordered: true, text: 'New.' };
  expect(replace('Two', 'Two\n\nNew.', [item])).toEqual([blocks[0], heading, item, blocks[2]]);
});

test('marks stay on their words', () => {
  const marked = { ...paragraph('One two three.'), marks: [{ kind: 'strong', start: 8, end: 13 }] };
  const [own] = replaceStretch([marked as ArticleBlock], { start: 4, end: 7 }, 'twenty', []);
  expect(own).toMatchObject({
    text: 'One twenty three.',
    marks: [{ kind: 'strong', start: 11, end: 16 }],
  });
});
