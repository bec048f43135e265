import { expect, it } from 'vitest';
import { findMatchedWords } from './find-matched-words.ts';

it('finds the words the index matched, each once and bare', () => {
  expect(findMatchedWords('They met. ‘Meeting’, they met again', [1, 2, 4, 9])).toEqual([
    'met',
    'meeting',
  ]);
});
