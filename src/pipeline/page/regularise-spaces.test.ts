import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regulariseSpaces } from './regularise-spaces.ts';

describe('regulariseSpaces', () => {
  it.each([
    ['runs and edges', '  a \t b  ', 'a b'],
    ['line breaks', 'a\r\nb\nc', 'a b c'],
    ['no-break and Unicode spaces', 'a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['control characters', 'a\u0000b\u0085c', 'ab c'],
    ['nothing else', 'a\u200db – «c»', 'a\u200db – «c»'],
    ['white space alone', ' \n ', ''],
  ])('makes %s regular', (_, text, expected) => {
    expect(regulariseSpaces(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = regulariseSpaces(text);
        expect(regulariseSpaces(once)).toBe(once);
      }),
    );
  });
});
