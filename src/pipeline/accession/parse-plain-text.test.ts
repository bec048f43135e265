import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainText } from './parse-plain-text.ts';

const mail = [
  'The foreign ministers of the two countries met in New York on',
  'Monday, in the first official talks since the escalation on the',
  'border. They spoke of peace.',
].join('\n');

const statements = [
  'This is a statement of one line that is long enough to pass.',
  'This is a statement of another line that is long enough, too.',
  'This is a statement of a third line that is long enough now.',
].join('\n');

describe('parsePlainText', () => {
  it.each([
    ['nothing', '', []],
    ['white space alone', ' \n\t\r\n\uFEFF\u00a0', []],
    ['one line', 'a', [['a', 0, 1]]],
    [
      'lines',
      'a\nb\n',
      [
        ['a', 0, 2],
        ['b', 2, 4],
      ],
    ],
    [
      'blank lines before, between and after',
      '\n a \r\n\r\nb\r\r',
      [
        ['a', 0, 8],
        ['b', 8, 11],
      ],
    ],
    ['a byte order mark', '\uFEFFa', [['a', 0, 2]]],
    ['edges and inner spaces', '\u00a0a  b\u200b\n', [['a  b', 0, 7]]],
    [
      'hard-wrapped text',
      `x\n\n${mail}\n\ny`,
      [
        ['x', 0, 3],
        [mail, 3, 5 + mail.length],
        ['y', 5 + mail.length, 6 + mail.length],
      ],
    ],
    [
      'sentences of like length',
      statements,
      statements
        .split('\n')
        .map((line, i) => [
          line,
          i * 61 + (i > 1 ? 1 : 0),
          Math.min(183, (i + 1) * 61 + (i > 0 ? 1 : 0)),
        ]),
    ],
  ])('cuts %s', (_, text, expected) => {
    const found = parsePlainText(text).map((block) => [
      block.text,
      block.extent.start,
      block.extent.end,
    ]);
    expect(found).toEqual(expected);
  });

  it('covers any text exactly, in order, and says all of its visible characters', () => {
    const piece = fc.constantFrom(
      'a',
      'Word ',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\t',
      '\u00a0',
      '\uFEFF',
      '\u200b',
      '.',
      mail,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const blocks = parsePlainText(text);
        const covered = blocks.map(({ extent }) => text.slice(extent.start, extent.end)).join('');
        expect(covered).toBe(blocks.length === 0 ? '' : text);
        const squeeze = (value: string) => value.split(/[\s\u200b]+/u).join('');
        expect(squeeze(blocks.map((block) => block.text).join(''))).toBe(squeeze(text));
      }),
    );
  });

  it('cuts a million lines, and a single line of 50 MB', () => {
    expect(parsePlainText('a line\n'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(parsePlainText(' a'.repeat(25_000_000))).toHaveLength(1);
  });
});
