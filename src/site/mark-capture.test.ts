import { describe, expect, it } from 'vitest';
import type { Part } from '../model/entry.ts';
import { countRuns } from './count-runs.ts';
import { markCapture } from './mark-capture.ts';

const kept = (lines: string): Part => ({ lines, as: 'kept' });
const removed = (lines: string): Part => ({
  lines,
  as: 'removed',
  rule: 'a-rule',
  reason: 'Because.',
  words: '',
});
const mark = (text: string, parts: Part[]) =>
  markCapture(text, parts, 'entry.md', 'capture.txt').map((run) =>
    run.lines.map(({ number, column, text: words }) => [number, column, words]),
  );

describe('markCapture', () => {
  it.each<[string, string, Part[], unknown[]]>([
    [
      'whole lines',
      'a\nb\n\nc',
      [kept('1'), removed('2-3'), kept('4')],
      [
        [[1, 1, 'a']],
        [
          [2, 1, 'b'],
          [3, 1, ''],
        ],
        [[4, 1, 'c']],
      ],
    ],
    [
      'a line cut in two',
      'ab cd\ne',
      [kept('1:1-1:4'), removed('1:4-2:2')],
      [
        [[1, 1, 'ab ']],
        [
          [1, 4, 'cd'],
          [2, 1, 'e'],
        ],
      ],
    ],
    [
      'columns in code points',
      '😀😀b',
      [kept('1:1-1:3'), removed('1:3-1:4')],
      [[[1, 1, '😀😀']], [[1, 3, 'b']]],
    ],
    [
      'line ends of all kinds',
      'a\r\nb\rc\n',
      [kept('1-3')],
      [
        [
          [1, 1, 'a'],
          [2, 1, 'b'],
          [3, 1, 'c'],
        ],
      ],
    ],
  ])('cuts %s', (_, text, parts, expected) => {
    expect(mark(text, parts)).toEqual(expected);
  });

  it.each([
    ['a gap', 'a\nb\nc', [kept('1'), kept('3')]],
    ['an overlap', 'a\nb', [kept('1-2'), kept('2')]],
    ['a missing end', 'a\nb', [kept('1')]],
    ['a line the file lacks', 'a', [kept('2')]],
  ])('refuses %s, naming entry and capture', (_, text, parts) => {
    expect(() => mark(text, parts)).toThrow(/entry\.md: .*capture\.txt/);
  });
});

describe('countRuns', () => {
  it('counts lines with text and shares of the file', () => {
    const runs = markCapture(
      'aaaa\n\nbbbb\n',
      [kept('1-2'), removed('3')],
      'entry.md',
      'capture.txt',
    );
    expect(countRuns(runs)).toEqual({
      kept: { lines: 1, share: 55 },
      metadata: { lines: 0, share: 0 },
      removed: { lines: 1, share: 45 },
    });
  });
});
