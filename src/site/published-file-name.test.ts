import { expect, it } from 'vitest';
import { makePublishedFileName } from './published-file-name.ts';

it.each([
  ['000_9171428797592ee6.txt', '000_9171428797592ee6.txt'],
  ['folder/page.html', 'page.html.txt'],
  ['page.HTM', 'page.HTM.txt'],
  ['a b/c d.txt', 'c-d.txt'],
  ['новости.txt', 'txt.txt'],
  ['..', 'capture.txt'],
  ['.txt', 'txt.txt'],
  ['a?b#c%d.md', 'a-b-c-d.md.txt'],
])('publishes %s as %s', (path, expected) => {
  expect(makePublishedFileName(path)).toBe(expected);
});
