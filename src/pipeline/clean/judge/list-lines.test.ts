import { describe, expect, it } from 'vitest';
import { parseText } from '../test-capture.ts';
import { listLines } from './list-lines.ts';

const list = (text: string) =>
  listLines(parseText(text)).lines.map((line) => [line.text, line.gap]);

describe('listLines', () => {
  it.each([
    [
      'lines',
      'a\nb\n',
      [
        ['a', 3],
        ['b', 0],
      ],
    ],
    [
      'blank lines',
      'a\n\nb\n \n\t\n\nc',
      [
        ['a', 3],
        ['b', 1],
        ['c', 3],
      ],
    ],
    [
      'other line ends',
      'a\r\n\r\nb\rc',
      [
        ['a', 3],
        ['b', 1],
        ['c', 0],
      ],
    ],
  ])('counts the blank lines before each of %s', (_, text, lines) => {
    expect(list(text)).toEqual(lines);
  });

  it('sets paragraphs of HTML apart, as browsers do when they copy', () => {
    const page =
      '<!doctype html><title>t</title><div>a</div><div>b</div><p>c</p><ul><li>d<li>e</ul>';
    expect(list(page)).toEqual([
      ['a', 3],
      ['b', 0],
      ['c', 1],
      ['d', 1],
      ['e', 0],
    ]);
  });
});
