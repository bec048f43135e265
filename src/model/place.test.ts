import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLineStarts, findPlaceLines, formatPlace, parsePlace, placeSchema } from './place.ts';

const text = fc
  .array(fc.constantFrom('a', 'ab', ' ', '\n', '\r', '\r\n', '😀', 'e\u0301', 'Հ', '\u2028'), {
    maxLength: 25,
  })
  .map((pieces) => pieces.join(''));

/** A text and two offsets in it, in order, not inside a character. */
const extents = fc.tuple(text, fc.nat(60), fc.nat(60)).map(([text, a, b]) => {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  const [start = 0, end = 0] = [a, b]
    .map((place) => offsets[place % offsets.length] ?? 0)
    .sort((x, y) => x - y);
  return { text, start, end };
});

describe('findLineStarts', () => {
  it.each([
    ['', [0]],
    ['a', [0]],
    ['a\n', [0]],
    ['a\nb', [0, 2]],
    ['a\r\nb', [0, 3]],
    ['a\rb', [0, 2]],
    ['\n\n', [0, 1]],
    ['a\n\rb', [0, 2, 3]],
    ['a\u2028b', [0]],
  ])('finds where the lines of %j begin', (text, starts) => {
    expect(findLineStarts(text)).toEqual(starts);
  });
});

describe('formatPlace', () => {
  it.each([
    ['a whole line', 'a\nb\nc', 2, 4, '2'],
    ['whole lines', 'a\nb\nc', 0, 4, '1-2'],
    ['the last line without a line end', 'a\nb', 2, 3, '2'],
    ['a whole text of no characters', '', 0, 0, '1'],
    ['part of a line', 'abc', 1, 2, '1:2-1:3'],
    ['a line without its end', 'ab\nc', 0, 2, '1:1-1:3'],
    ['columns in code points', '😀b', 2, 3, '1:2-1:3'],
    ['a stretch over lines', 'ab\ncd', 1, 4, '1:2-2:2'],
    ['nothing between characters', 'ab', 1, 1, '1:2-1:2'],
  ])('writes %s', (_, text, start, end, place) => {
    expect(formatPlace(text, findLineStarts(text), { start, end })).toBe(place);
  });

  it('writes places that parse back to the same extent', () => {
    fc.assert(
      fc.property(extents, ({ text, start, end }) => {
        const starts = findLineStarts(text);
        const place = formatPlace(text, starts, { start, end });
        expect(placeSchema.parse(place)).toBe(place);
        expect(parsePlace(text, starts, place)).toEqual({ start, end });
      }),
      { numRuns: 1000 },
    );
  });

  it('writes places whose lines are those that the extent touches', () => {
    fc.assert(
      fc.property(extents, ({ text, start, end }) => {
        fc.pre(start < end);
        const starts = findLineStarts(text);
        const lineOf = (offset: number) => starts.filter((own) => own <= offset).length;
        expect(findPlaceLines(formatPlace(text, starts, { start, end }))).toEqual([
          lineOf(start),
          lineOf(end - 1),
        ]);
      }),
    );
  });
});

describe('parsePlace', () => {
  it.each(['3', '1-3', '2-1', '3:1-3:1', '1:4-2:1', '1:2-1:1', '2:1-1:1'])(
    'finds no %s in two lines of one letter',
    (place) => {
      expect(parsePlace('a\nb', [0, 2], place)).toBeUndefined();
    },
  );
});

describe('placeSchema', () => {
  it.each(['0', '-1', '1-', '01', '1:0-1:2', '1:1', '1:1-2', 'a', ''])('refuses %j', (place) => {
    expect(placeSchema.safeParse(place).success).toBe(false);
  });
});
