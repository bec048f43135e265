import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatFrontMatter } from './format-front-matter.ts';

const nastyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '\r',
        '\t',
        ' ',
        '---',
        '...',
        ': ',
        ' #',
        '- ',
        '? ',
        '"',
        "'",
        '\\',
        '\\n',
        '&a',
        '*a',
        '!tag',
        '|',
        '>',
        '%',
        '@',
        '`',
        '{',
        '}',
        '[',
        ']',
        ',',
        '~',
        'null',
        'no',
        'True',
        '0x1F',
        '0b11',
        '012',
        '1e3',
        '.inf',
        '.nan',
        '2024-01-01',
        '12:30:45',
        '<<',
        '=',
        '\u0000',
        '\u001b',
        '\u007f',
        '\u0085',
        '\u00a0',
        '\u2028',
        '\u2029',
        '\ufeff',
        '\ufffe',
        '\u200f',
        '😀',
        'é',
        'Հ',
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);
const key = fc.oneof(fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,8}$/), nastyString);
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    nastyString,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('formatFrontMatter', () => {
  it('comes back from a YAML parser as it went in, whatever the data', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), (data) => {
        expect(Object.entries(parse(formatFrontMatter(data)))).toEqual(Object.entries(data));
      }),
      { numRuns: 1000 },
    );
  });

  it('never has a line that would end the front matter', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1 }), (data) => {
        const lines = formatFrontMatter(data).split(/\r\n|[\n\r\u0085\u2028\u2029]/u);
        expect(lines.filter((line) => /^(?:---|\.\.\.)|^\s*$/.test(line))).toEqual([]);
      }),
    );
  });

  it.each([
    ['short lists on one line', { a: ['x', 'y'] }, 'a: ["x", "y"]'],
    ['short maps on one line', { a: { b: 1, c: null } }, 'a: { b: 1, c: null }'],
    ['empty lists and maps', { a: [], b: {} }, 'a: []\nb: {}'],
    [
      'long lists in blocks',
      { a: ['x'.repeat(80), 'y'.repeat(80)] },
      `a:\n  - "${'x'.repeat(80)}"\n  - "${'y'.repeat(80)}"`,
    ],
    ['deep maps in blocks', { a: { b: { c: { d: 1 } } } }, 'a:\n  b: { c: { d: 1 } }'],
    [
      'maps in lists',
      { a: [{ b: { c: { d: 1 } }, e: 2 }] },
      'a:\n  - b: { c: { d: 1 } }\n    e: 2',
    ],
    [
      'keys that YAML would read otherwise in quotes',
      { no: 1, 'a b': 2, Հ: 3 },
      '"no": 1\n"a b": 2\n"Հ": 3',
    ],
    ['no undefined values', { a: undefined, b: { c: undefined, d: 1 } }, 'b: { d: 1 }'],
    ['spaces that cannot be seen as escapes', { a: '\u00a0\u200b' }, 'a: "\\u00a0\\u200b"'],
  ])('writes %s', (_, data, yaml) => {
    expect(formatFrontMatter(data)).toBe(yaml);
  });
});
