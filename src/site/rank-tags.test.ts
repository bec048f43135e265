import { expect, it } from 'vitest';
import type { Tag } from '../model/entry.ts';
import { rankTags } from './rank-tags.ts';

const broader = (id: string): Tag => ({ id, grounds: [{ by: 'broader', of: 'x' }] });
const named = (id: string, count: number): Tag => ({
  id,
  grounds: [{ by: 'vocabulary', count, forms: { x: count } }],
});
const printed = (id: string): Tag => ({
  id,
  grounds: [{ by: 'hashtag', witness: 'A', lines: '1', words: '#X' }],
});

it('puts printed tags before named ones and those before broader ones', () => {
  expect(rankTags([broader('a'), named('b', 1), named('c', 3), printed('d')]).foremost).toEqual([
    'd',
    'c',
    'b',
    'a',
  ]);
});

it('folds away what is many, but never a single one', () => {
  const tags = (count: number) =>
    Array.from({ length: count }, (_, index) => broader(`t${index + 10}`));
  expect(rankTags(tags(10)).further).toEqual([]);
  expect(rankTags(tags(11)).further).toHaveLength(2);
});
