import { expect, it } from 'vitest';
import { splitTrailingSpace } from './split-trailing-space.ts';

it.each([
  ['are ', ['are', ' ']],
  ['one\u00a0two\n', ['one\u00a0two', '\n']],
  ['one', ['one', '']],
  [' ', ['', ' ']],
  ['', ['', '']],
])('splits %j', (text, expected) => {
  expect(splitTrailingSpace(text)).toEqual(expected);
});
