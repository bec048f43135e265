import { describe, expect, it } from 'vitest';
import type { SearchTable } from '../../site/search-table.ts';
import { narrowEntries, overlapsRange } from './narrow-entries.ts';
import { parseSearchState } from './search-state.ts';

const table: SearchTable = {
  publishers: [
    ['courier', 'The Courier'],
    ['herald', 'The Herald'],
  ],
  languages: [
    ['en', 'English'],
    ['ru', 'Russian'],
  ],
  tags: [
    ['armenia', '#ARMENIA', 'place'],
    ['georgia', '#GEORGIA', 'place'],
    ['diplomacy', '#DIPLOMACY', 'topic'],
  ],
  entries: [
    ['d', '2023-01-05', 0, 0, [0, 2]],
    ['c', '2022-09-20', 1, 1, [0]],
    ['b', '2022', 1, 0, [1, 2]],
    ['a', '', -1, -1, []],
  ],
};

function narrow(query: string, matches?: readonly string[]) {
  const { found, counts } = narrowEntries(
    table,
    parseSearchState(query),
    matches && new Set(matches),
  );
  return {
    found: found.map(([fragment]) => fragment).join(''),
    count: (facet: Parameters<typeof counts.get>[0]) => Object.fromEntries(counts.get(facet) ?? []),
  };
}

describe('narrowEntries', () => {
  it.each([
    ['', 'dcba'],
    ['?tag=armenia&tag=georgia', 'dcb'],
    ['?tag=armenia&tag=diplomacy', 'd'],
    ['?tag=armenia&publisher=herald', 'c'],
    ['?not-tag=diplomacy', 'ca'],
    ['?tag=armenia&not-language=ru', 'd'],
    ['?publisher=unknown', 'a'],
    ['?year=undated', 'a'],
    ['?year=2022&year=2023', 'dcb'],
    ['?month=2022-09', 'c'],
    ['?from=2022-06-01&to=2022-12-31', 'cb'],
    ['?from=2023-01-05', 'd'],
    ['?to=2022-09-20', 'cb'],
    ['?tag=nothing-of-the-kind', ''],
  ])('%s leaves %s', (query, left) => {
    expect(narrow(query).found).toBe(left);
  });

  it('takes only entries that have the words', () => {
    expect(narrow('?tag=armenia', ['a', 'c']).found).toBe('c');
  });

  it('counts each facet as the others leave it, its own choices aside', () => {
    const { count } = narrow('?tag=armenia&publisher=herald');
    expect(count('publisher')).toEqual({ courier: 1, herald: 1 });
    expect(count('place')).toEqual({ armenia: 1, georgia: 1 });
    expect(count('year')).toEqual({ '2022': 1 });
    expect(count('topic')).toEqual({});
  });

  it('counts what an exclusion takes away in its own facet', () => {
    expect(narrow('?not-language=ru').count('language')).toEqual({ en: 2, ru: 1, unknown: 1 });
  });
});

describe('overlapsRange', () => {
  it.each([
    ['2022', '2022-12-31', '', true],
    ['2022-09', '', '2022-08-31', false],
    ['2022-09', '2022-09-30', '2022-10-01', true],
    ['2022-09-20', '2022-09-21', '', false],
    ['', '', '2022-01-01', false],
    ['', '', '', true],
  ])('%s from %s to %s: %s', (published, from, to, expected) => {
    expect(overlapsRange(published, from, to)).toBe(expected);
  });
});
