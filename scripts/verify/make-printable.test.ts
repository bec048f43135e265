import { expect, test } from 'vitest';
import { makePrintable } from './make-printable.ts';

test.each([
  ['data/entries/é ü 日本.md', 'data/entries/é ü 日本.md'],
  ['a\u001b[2Jb\r\n', 'a\\u{1b}[2Jb\\u{d}\\u{a}'],
  ['txt.\u202exe', 'txt.\\u{202e}xe'],
  ['\ud800', '\\u{d800}'],
  ['\u009b31m', '\\u{9b}31m'],
])('%j is printed as %j', (text, printed) => expect(makePrintable(text)).toBe(printed));

test('what is very long is cut', () => {
  expect(makePrintable('a'.repeat(5000))).toHaveLength(1001);
});
