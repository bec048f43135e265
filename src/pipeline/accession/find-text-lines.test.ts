import { expect, it } from 'vitest';
import { findTextLines } from './find-text-lines.ts';

it.each([
  ['', ['']],
  ['a', ['a']],
  ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
  ['\uFEFF a\u00a0\u200b\n\t\u3000\n', ['a', '']],
  ['a\u2028b\u0085\n', ['a\u2028b']],
])('%j has the lines %j', (text, lines) => {
  expect(findTextLines(text).map((line) => line.text)).toEqual(lines);
});
