import { describe, expect, it } from 'vitest';
import { makeEntry } from '../../../tests/make-entry.ts';
import { groupTags } from '../group-tags.ts';
import { measureAssociation } from './measure-association.ts';
import { rankCompanions } from './rank-companions.ts';

const concepts = [
  { id: 'armenia', type: 'place', label: { en: 'Armenia' }, broader: ['caucasus'] },
  { id: 'caucasus', type: 'place', label: { en: 'Caucasus' }, broader: ['region'] },
] as const;

function rank(id: string, ...tagged: string[][]): [string, number][] {
  const entries = tagged.map((tags, index) => makeEntry(`e${index}`, { tags }));
  const tags = groupTags(entries, structuredClone(concepts) as never, new Map());
  const tag = tags.get(id);
  if (tag === undefined) throw new Error(`no tag ${id}`);
  return rankCompanions({ tags, entries }, tag).map(({ tag, count }) => [tag.id, count]);
}

describe('rankCompanions', () => {
  it('puts what is tied before what is merely frequent', () => {
    expect(
      rank(
        'a',
        ['a', 'b', 'all'],
        ['a', 'b', 'all'],
        ['a', 'c', 'all'],
        ['all', 'c'],
        ['all'],
        ['all', 'c'],
      ),
    ).toEqual([
      ['b', 2],
      ['all', 3],
      ['c', 1],
    ]);
  });

  it('leaves out broader and narrower tags, however far', () => {
    const entry = ['armenia', 'caucasus', 'region', 'diplomacy'];
    expect(rank('armenia', entry)).toEqual([
      ['diplomacy', 1],
      ['region', 1],
    ]);
    expect(rank('caucasus', entry)).toEqual([
      ['diplomacy', 1],
      ['region', 1],
    ]);
  });

  it('orders equals by count, then by id', () => {
    expect(rank('a', ['a', 'c', 'b'], ['a', 'd'], ['a', 'd'])).toEqual([
      ['d', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });
});

describe('measureAssociation', () => {
  it('is nothing where tags are independent or stand everywhere', () => {
    expect(measureAssociation(25, 50, 50, 100)).toBe(0);
    expect(measureAssociation(3, 3, 3, 3)).toBe(0);
  });

  it('is the sum of the four cells, twice', () => {
    // 2 · (10 ln(10/1) + 0 + 0 + 90 ln(90/81) + …) for ten of a hundred, always together.
    expect(measureAssociation(10, 10, 10, 100)).toBeCloseTo(
      2 * (10 * Math.log(10 / 1) + 90 * Math.log(90 / 81)),
      5,
    );
  });

  it('is negative where tags avoid each other', () => {
    expect(measureAssociation(1, 50, 50, 100)).toBeLessThan(0);
  });
});
