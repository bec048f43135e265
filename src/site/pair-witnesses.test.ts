import { expect, it } from 'vitest';
import type { EntryHead } from '../model/entry.ts';
import { formatSiglum } from '../model/siglum.ts';
import { pairWitnesses } from './pair-witnesses.ts';

function makeHead(count: number): Pick<EntryHead, 'witnesses' | 'copyText'> {
  const witnesses = Array.from({ length: count }, (_, index) => ({
    siglum: formatSiglum(index),
  })) as EntryHead['witnesses'];
  return { witnesses, copyText: { witness: 'B', reason: 'a reason' } };
}

it('pairs any two witnesses', () => {
  expect(pairWitnesses(makeHead(1)).pairs).toEqual([]);
  expect(pairWitnesses(makeHead(3))).toEqual({
    pairs: [
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
    ],
    isLimited: false,
  });
});

it('pairs many witnesses with the copy-text alone', () => {
  const { pairs, isLimited } = pairWitnesses(makeHead(30));
  expect(isLimited).toBe(true);
  expect(pairs).toHaveLength(29);
  expect(pairs.every((pair) => pair.includes('B'))).toBe(true);
});
