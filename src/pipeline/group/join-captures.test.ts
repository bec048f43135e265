import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCaptures } from './join-captures.ts';

/** Log odds by pair, `0 1`; pairs not listed hold -4. */
const join = (count: number, odds: Readonly<Record<string, number>>, parts: string[] = []) => {
  const links = Object.entries(odds)
    .filter(([, value]) => value > 0)
    .map(([pair]) => pair.split(' ').map(Number) as [number, number]);
  return joinCaptures(count, links, (i, j) => ({
    logOdds: odds[`${i} ${j}`] ?? -4,
    isPart: parts.includes(`${i} ${j}`),
  }))
    .map((cluster) => cluster.join(' '))
    .sort();
};

describe('joinCaptures', () => {
  it.each<[string, number, Record<string, number>, string[]]>([
    ['leaves alone what nothing links', 2, {}, ['0', '1']],
    ['joins a linked pair', 2, { '0 1': 1 }, ['0 1']],
    ['does not weld by a chain', 3, { '0 1': 2, '1 2': 1 }, ['0 1', '2']],
    ['bears one doubtful pair among sure ones', 3, { '0 1': 4, '1 2': 3, '0 2': -1 }, ['0 1 2']],
    [
      'gives a capture to the cluster for which more speaks',
      5,
      { '0 1': 4, '2 3': 4, '0 4': 2, '1 4': 2, '2 4': 3, '3 4': -4 },
      ['0 1 4', '2 3'],
    ],
  ])('%s', (_, count, odds, clusters) => {
    expect(join(count, odds)).toEqual(clusters);
  });

  it('joins beginning and end of one text', () => {
    const odds = { '0 1': 3, '0 2': 3 };
    expect(join(3, odds)).toEqual(['0 1', '2']);
    expect(join(3, odds, ['0 1', '0 2'])).toEqual(['0 1 2']);
  });

  it('puts every capture in exactly one cluster', () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: -4, max: 4, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const odds = Object.fromEntries(
          pairs.flatMap(([a, b, value]) => (a < b ? [[`${a} ${b}`, value]] : [])),
        );
        const members = join(12, odds).flatMap((cluster) => cluster.split(' ').map(Number));
        expect(members.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i));
      }),
    );
  });
});
