import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortNewestFirst } from './sort-newest-first.ts';

const sort = (moments: readonly (string | null)[]) => sortNewestFirst(moments, (moment) => moment);

it.each([
  [
    'by instant where both have zones',
    ['2022-09-21T01:00+04:00', '2022-09-20T23:00-05:00'],
    ['2022-09-20T23:00-05:00', '2022-09-21T01:00+04:00'],
  ],
  [
    'as printed where one has none',
    ['2022-09-20T09:00Z', '2022-09-20T10:00'],
    ['2022-09-20T10:00', '2022-09-20T09:00Z'],
  ],
  [
    'the less exact last',
    ['2022', '2022-09-20T10:44', '2022-09', '2022-09-20T10:44:30', '2022-09-20'],
    ['2022-09-20T10:44:30', '2022-09-20T10:44', '2022-09-20', '2022-09', '2022'],
  ],
  ['undated ones last', [null, '0001', null], ['0001', null, null]],
])('sorts %s', (_, moments, expected) => {
  expect(sort(moments)).toEqual(expected);
});

it.each([
  ['2022', '2022'],
  ['2022-09-20T06:00Z', '2022-09-20T10:00+04:00'],
])('keeps the order of equals: %s, %s', (...dates) => {
  const items = dates.map((date) => ({ date }));
  expect(sortNewestFirst(items, ({ date }) => date)).toEqual(items);
});

it('does not depend on the order it is given, even where dates run in a circle', () => {
  const circle = ['2022-09-20T10:00+04:00', '2022-09-20T08:00', '2022-09-20T07:00Z', '2022-09-20'];
  const expected = sort(circle);
  fc.assert(
    fc.property(fc.shuffledSubarray(circle, { minLength: circle.length }), (given) => {
      expect(sort(given)).toEqual(expected);
    }),
  );
});
