import { expect, it } from 'vitest';
import type { SearchRow } from '../../site/search-table.ts';
import { rankEntries } from './rank-entries.ts';

const row = (fragment: string, published: string): SearchRow => [fragment, published, -1, -1, []];
const found = [row('c', '2023'), row('b', '2022'), row('a', '2021'), row('z', '')];
const ranks = new Map(['b', 'z', 'a', 'c'].map((fragment, place) => [fragment, place]));

it.each([
  ['', ranks, 'bzac'],
  ['', undefined, 'cbaz'],
  ['newest', ranks, 'cbaz'],
  ['oldest', ranks, 'abcz'],
] as const)('sorts by %j', (sort, own, order) => {
  expect(
    rankEntries(found, sort, own)
      .map(([fragment]) => fragment)
      .join(''),
  ).toBe(order);
});
