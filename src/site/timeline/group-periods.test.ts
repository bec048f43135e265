import { expect, it } from 'vitest';
import { makeEntry, makePublished } from '../../../tests/make-entry.ts';
import { chartEntries } from './chart-entries.ts';
import { groupPeriods } from './group-periods.ts';

const entries = [
  makeEntry('published', { published: makePublished('2022-10-01T10:44') }),
  makeEntry('event', { published: makePublished('2022-10-01'), event: '2022-09-30' }),
  makeEntry('year', { published: makePublished('2022') }),
  makeEntry('unknown'),
];

it('stands entries in their year and month, by event where it is known', () => {
  expect(
    groupPeriods(entries).map(({ period, places }) => [
      period,
      places.map(({ entry }) => entry.id),
    ]),
  ).toEqual([
    ['2022', ['year', 'event', 'published']],
    ['2022-09', ['event']],
    ['2022-10', ['published']],
  ]);
});

it('counts each entry once, the undated too', () => {
  expect(chartEntries(entries)).toMatchObject({ byEvent: 1, byPublication: 2, undated: 1 });
});
