import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSigla, formatSiglum, readSiglum } from './siglum.ts';

describe('siglum', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('writes %i as %s', (index, siglum) => {
    expect(formatSiglum(index)).toBe(siglum);
  });

  it('reads what it writes', () => {
    fc.assert(fc.property(fc.nat(1_000_000), (index) => readSiglum(formatSiglum(index)) === index));
  });

  it('sorts AA after Z', () => {
    expect(['AA', 'B', 'Z', 'A'].sort(compareSigla)).toEqual(['A', 'B', 'Z', 'AA']);
  });
});
