import { expect, it } from 'vitest';
import { takeFirstWords, takeLastWords } from './shorten-text.ts';

it.each([
  ['one two', 7, 'one two', 'one two'],
  ['The meeting came late', 13, 'The meeting', 'came late'],
  ['one two three', 7, 'one two', 'three'],
  ['one immeasurable', 9, 'one immea', 'easurable'],
  ['one two three', 10, 'one two', 'two three'],
  ['immeasurable', 4, 'imme', 'able'],
  ['😀😀 😀😀 😀😀', 5, '😀😀 😀😀', '😀😀 😀😀'],
  ['a\n\nb c', 4, 'a\n\nb', 'b c'],
])('shortens %j to %i characters at words', (text, length, first, last) => {
  expect(takeFirstWords(text, length)).toBe(first);
  expect(takeLastWords(text, length)).toBe(last);
});
