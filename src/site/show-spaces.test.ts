import { expect, it } from 'vitest';
import { showSpaces } from './show-spaces.ts';

it.each([
  ['leaves single spaces between words', 'a b', false, [{ words: 'a b' }]],
  [
    'names all spaces where they matter',
    'a b',
    true,
    [{ words: 'a' }, { space: ' ', name: 'SPACE' }, { words: 'b' }],
  ],
  [
    'names double spaces',
    'a  b',
    false,
    [{ words: 'a' }, { space: ' ', name: 'SPACE' }, { space: ' ', name: 'SPACE' }, { words: 'b' }],
  ],
  ['names spaces at the edges', ' a', false, [{ space: ' ', name: 'SPACE' }, { words: 'a' }]],
  [
    'names no-break spaces',
    'a\u00a0b',
    false,
    [{ words: 'a' }, { space: '\u00a0', name: 'NO-BREAK SPACE' }, { words: 'b' }],
  ],
  [
    'names what has no shape',
    'a\u200bb',
    false,
    [{ words: 'a' }, { space: '\u200b', name: 'ZERO WIDTH SPACE' }, { words: 'b' }],
  ],
  [
    'names the end of a paragraph once',
    'a\n\nb',
    false,
    [{ words: 'a' }, { space: '\n', name: 'NEW PARAGRAPH' }, { words: 'b' }],
  ],
  ['numbers what has no name here', '\u2066', false, [{ space: '\u2066', name: 'U+2066' }]],
])('%s', (_, text, all, expected) => {
  expect(showSpaces(text, all)).toEqual(expected);
});
