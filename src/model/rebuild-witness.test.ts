import { describe, expect, it } from 'vitest';
import { rebuildWitness } from './rebuild-witness.ts';
import type { Variant } from './variant.ts';

const variant = (at: [number, number], ...readings: [string, string[]][]): Variant => ({
  id: 'v1',
  at,
  kind: 'wording',
  lemma: '',
  reason: 'x',
  readings: readings.map(([text, witnesses]) => ({ text, witnesses })),
});

describe('rebuildWitness', () => {
  it.each([
    ['no variant', [], 'A', '😀 one two'],
    ['a reading', [variant([2, 5], ['one', ['A']], ['1', ['B']])], 'B', '😀 1 two'],
    ['its own lemma', [variant([2, 5], ['one', ['A']], ['1', ['B']])], 'A', '😀 one two'],
    ['an addition', [variant([2, 2], ['', ['A']], ['the ', ['B']])], 'B', '😀 the one two'],
    ['an omission', [variant([5, 9], [' two', ['A']], ['', ['B']])], 'B', '😀 one'],
    [
      'neighbouring variants',
      [variant([2, 2], ['', ['A']], ['x', ['B']]), variant([2, 5], ['one', ['A']], ['y', ['B']])],
      'B',
      '😀 xy two',
    ],
  ])('puts in %s', (_, apparatus, siglum, text) => {
    expect(rebuildWitness('😀 one two', apparatus, siglum)).toBe(text);
  });

  it('throws where a variant does not know the witness', () => {
    expect(() => rebuildWitness('one', [variant([0, 1], ['', ['A']])], 'B')).toThrow(
      'variant v1 has no reading of witness B',
    );
  });
});
