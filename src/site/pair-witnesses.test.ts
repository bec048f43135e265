import { expect, it } from 'vitest';
import { formatSiglum } from '../model/siglum.ts';
import type { EntrySummary } from './library.ts';
import { pairWitnesses } from './pair-witnesses.ts';

function makeEntry(count: number): Pick<EntrySummary, 'witnesses' | 'copyText'> {
  const witnesses = Array.from({ length: count }, (_, index) => ({
    siglum: formatSiglum(index),
    sha256: String(index),
    captured: null,
  }));
  return { witnesses, copyText: 'B' };
}

it('pairs any two witnesses', () => {
  expect(pairWitnesses(makeEntry(1)).pairs).toEqual([]);
  expect(pairWitnesses(makeEntry(3))).toEqual({
    pairs: [
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
    ],
    isLimited: false,
  });
});

it('pairs many witnesses with the copy-text alone', () => {
  const { pairs, isLimited } = pairWitnesses(makeEntry(30));
  expect(isLimited).toBe(true);
  expect(pairs).toHaveLength(29);
  expect(pairs.every((pair) => pair.includes('B'))).toBe(true);
});
