import { expect, it } from 'vitest';
import { findNeighbours } from './find-neighbours.ts';
import type { EntrySummary } from './library.ts';

const make = (id: string, date: string | null) =>
  ({
    id,
    published: date && { date, precision: 'day', zone: 'not applicable' },
  }) as unknown as EntrySummary;
const [newest, middle, oldest, undated] = [
  make('newest', '2024-01-03'),
  make('middle', '2024-01-02'),
  make('oldest', '2024-01-01'),
  make('undated', null),
];
const list = [newest, middle, oldest, undated] as EntrySummary[];

it.each([
  ['newest', newest, { earlier: middle, later: undefined }],
  ['middle', middle, { earlier: oldest, later: newest }],
  ['oldest', oldest, { earlier: undefined, later: middle }],
  ['undated', undated, { earlier: undefined, later: undefined }],
])('finds the neighbours of the %s entry', (_, entry, expected) => {
  expect(findNeighbours(list, entry as EntrySummary)).toEqual(expected);
});

it('finds none of an entry that is not in the list', () => {
  expect(findNeighbours(list, make('other', '2024-01-02'))).toEqual({
    earlier: undefined,
    later: undefined,
  });
});
