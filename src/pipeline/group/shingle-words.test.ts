import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shingleWords } from './shingle-words.ts';

describe('shingleWords', () => {
  it.each([
    ['', 0],
    [' — ', 0],
    ['one', 1],
    ['one two three four', 1],
    ['one two three four five', 1],
    ['one two three four five six', 2],
  ])('makes of “%s” %i shingles', (text, count) => {
    expect(shingleWords(text)).toHaveLength(count);
  });

  it('does not see case, marks and spaces', () => {
    expect(shingleWords('“One,\n\nTWO — three” four five!')).toEqual(
      shingleWords('one two three four five'),
    );
  });

  it('tells the order of words', () => {
    expect(shingleWords('one two three four five')).not.toEqual(
      shingleWords('two one three four five'),
    );
  });

  it('gives a part of a text the same shingles as the whole there', () => {
    const word = fc.constantFrom('war', 'peace', 'мир', 'Հայաստան', '1', '👍a');
    fc.assert(
      fc.property(fc.array(word, { minLength: 5, maxLength: 30 }), fc.nat(20), (words, start) => {
        const from = Math.min(start, words.length - 5);
        const whole = shingleWords(words.join(' '));
        expect(shingleWords(words.slice(from).join(' '))).toEqual(whole.subarray(from));
      }),
    );
  });
});
