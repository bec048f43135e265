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
    expect(countRuns(runs, 'text')).toEqual({
      kept: { lines: 1, share: 55 },
      metadata: { lines: 0, share: 0 },
      removed: { lines: 1, share: 45 },
      shared: 0,
    });
  });

  it('counts a line once for each fate it has, and says how many have several', () => {
    const runs = markCapture(
      'ab cd ef',
      [kept('1:1-1:4'), removed('1:4-1:7'), kept('1:7-1:9')],
      'entry.md',
      'capture.txt',
    );
    expect(countRuns(runs, 'text')).toMatchObject({
      kept: { lines: 1 },
      removed: { lines: 1 },
      shared: 1,
    });
  });

  it('takes the code of a page for no text', () => {
    const page = [
      '<head>',
      '<script>let a = 1;</script>',
      '<meta name="date" content="2022">',
      '</head>',
      '<nav>',
      'Home</nav>',
      '<p>Words',
      'and <b',
      'class="x">more</b>',
      '</p>',
      '<!-- a note',
      'of two lines -->',
      '</html>',
    ].join('\n');
    const parts: Part[] = [
      { ...removed('1-2'), rule: 'markup' } as Part,
      { lines: '3', as: 'metadata', field: 'published', words: '2022' },
      { ...removed('4-6'), words: 'Home' } as Part,
      kept('7-13'),
    ];
    const runs = markCapture(page, parts, 'entry.md', 'capture.html');
    expect(countRuns(runs, 'html')).toMatchObject({
      kept: { lines: 3 },
      metadata: { lines: 1 },
      removed: { lines: 1 },
      shared: 0,
    });
  });
});
