import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyText } from './test-texts.ts';
import { tokenise } from './tokenise.ts';

describe('tokenise', () => {
  it.each([
    ['words and single spaces', 'a b', ['a', ' ', 'b']],
    ['marks one by one', '"No", ', ['"', 'No', '"', ',', ' ']],
    ['a number with its decimal point', 'by 1.5 %', ['by', ' ', '1.5', ' ', '%']],
    ['a time and thousands', '10:44 2,500', ['10:44', ' ', '2,500']],
    ['no full stop as part of a number', 'in 2022. He', ['in', ' ', '2022', '.', ' ', 'He']],
    ['a run of spaces as one', 'a \u00a0\tb', ['a', ' \u00a0\t', 'b']],
    ['a block break apart from the line break after it', 'a\n\n\nb', ['a', '\n\n', '\n', 'b']],
    ['combining marks with their letter', 'e\u0301a', ['e\u0301a']],
    ['nothing in nothing', '', []],
  ])('finds %s', (_, text, tokens) => {
    expect(tokenise(text)).toEqual(tokens);
  });

  it('gives the text again when joined', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ unit: 'binary' })), (text) => {
        expect(tokenise(text).join('')).toBe(text);
      }),
    );
  });
});
