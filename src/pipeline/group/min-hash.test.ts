import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixBits } from './hash-words.ts';
import { computeMinHash, listBandKeys } from './min-hash.ts';

const range = (from: number, to: number) =>
  Uint32Array.from({ length: to - from }, (_, index) => mixBits(from + index + 1));

const findJaccard = (a: Uint32Array, b: Uint32Array) => {
  const shared = new Set(a).intersection(new Set(b)).size;
  return shared / (new Set(a).size + new Set(b).size - shared);
};

describe('computeMinHash', () => {
  it('estimates the Jaccard similarity', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 50, max: 400 }),
        fc.nat(400),
        (seed, size, offset) => {
          const a = range(seed, seed + size);
          const b = range(seed + offset, seed + offset + size);
          const [one, other] = [computeMinHash(a), computeMinHash(b)];
          const equal = one.filter((value, index) => value === other[index]).length;
          // 128 hash functions: five standard deviations at worst are 0.22.
          expect(Math.abs(equal / one.length - findJaccard(a, b))).toBeLessThan(0.22);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('does not depend on the order or number of shingles of a kind', () => {
    const shingles = range(0, 50);
    const shuffled = Uint32Array.from([...shingles, ...shingles].reverse());
    expect(computeMinHash(shuffled)).toEqual(computeMinHash(shingles));
  });
});

describe('listBandKeys', () => {
  it('gives one key a band, each its own', () => {
    const keys = listBandKeys(computeMinHash(range(0, 50)));
    expect(new Set(keys).size).toBe(32);
  });

  it('shares keys between near-duplicates and none between unrelated texts', () => {
    const keys = [range(0, 100), range(5, 105), range(500, 600)].map(
      (shingles) => new Set(listBandKeys(computeMinHash(shingles))),
    );
    const shared = (a = 0, b = 0) => [...(keys[a] ?? [])].filter((key) => keys[b]?.has(key)).length;
    expect(shared(0, 1)).toBeGreaterThan(5);
    expect(shared(0, 2)).toBe(0);
  });
});
