import { expect, it } from 'vitest';
import { en } from '../../site/messages/en.ts';
import type { SearchTable } from '../../site/search-table.ts';
import { listFacets } from './list-facets.ts';
import { narrowEntries } from './narrow-entries.ts';
import { parseSearchState } from './search-state.ts';

const words = { ...en.search, months: en.months };
const table: SearchTable = {
  publishers: [
    ['courier', 'The Courier'],
    ['herald', 'The Herald'],
  ],
  languages: [['en', 'English']],
  tags: [
    ['armenia', '#ARMENIA', 'place'],
    ['diplomacy', '#DIPLOMACY', 'topic'],
  ],
  entries: [
    ['d', '2023-01-05', 0, 0, [0, 1]],
    ['c', '2022-09-20', 1, 0, [0]],
    ['b', '2022-08', 1, 0, []],
    ['a', '', -1, -1, []],
  ],
};

function list(query: string) {
  const state = parseSearchState(query);
  const shown = listFacets(table, narrowEntries(table, state, undefined), state, words);
  return Object.fromEntries(
    shown.map(({ facet, values }) => [
      facet,
      values.map(({ name, count, mark }) => `${name} ${count}${mark ? ` ${mark}` : ''}`),
    ]),
  );
}

it('lists what would leave entries, the most frequent first, dates from the newest', () => {
  expect(list('')).toEqual({
    publisher: ['The Herald 2', 'The Courier 1', 'Unknown 1'],
    language: ['English 3', 'Unknown 1'],
    year: ['2023 1', '2022 2', 'Undated 1'],
    topic: ['#DIPLOMACY 1'],
    place: ['#ARMENIA 2'],
  });
});

it('offers months of a chosen year and keeps what is chosen though it leaves nothing', () => {
  expect(list('?year=2022&tag=diplomacy&not-publisher=gone')).toMatchObject({
    year: ['2023 1', '2022 0 chosen'],
    topic: ['#DIPLOMACY 0 chosen'],
    publisher: ['gone 0 excluded'],
  });
  expect(list('?year=2022')).toMatchObject({ month: ['September 2022 1', 'August 2022 1'] });
  expect(list('?tag=nobody')).toMatchObject({ undescribed: ['nobody 0 chosen'] });
});
