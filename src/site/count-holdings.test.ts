import { expect, it } from 'vitest';
import { makeEntry, makePublished } from '../../tests/make-entry.ts';
import { anchorYears, countHoldings } from './count-holdings.ts';
import { groupPublishers, groupYears } from './group-entries.ts';
import type { Library } from './library.ts';

const dated = (id: string, publisher: string | null, date: string | null) =>
  makeEntry(id, { publisher, published: date === null ? null : makePublished(date) });
const entries = [
  ...Array.from({ length: 101 }, (_, index) => dated(`n${index}`, 'news', '2023-01-01')),
  dated('old', 'news', '2022-09-20'),
  dated('agency', 'agency', '2022'),
  dated('unsigned', null, null),
];
const holdings = countHoldings({
  entries,
  publishers: groupPublishers(entries, []),
  years: groupYears(entries),
} as unknown as Library);

it('counts by publisher and year, the undated and the unsigned too', () => {
  expect(holdings.years).toEqual(['2022', '2023', 'undated']);
  expect(
    holdings.rows.map(({ publisher, cells, total }) => [
      publisher,
      cells.map(({ count }) => count),
      total,
    ]),
  ).toEqual([
    ['agency', [1, 0, 0], 1],
    ['news', [1, 101, 0], 102],
    [null, [0, 0, 1], 1],
  ]);
});

it('knows on which page of the list a year begins', () => {
  expect(holdings.rows[1]?.cells.map(({ page }) => page)).toEqual([2, 1, 1]);
});

it('anchors each year at its first entry', () => {
  const news = entries.filter(({ publisher }) => publisher === 'news');
  expect([...anchorYears(news)]).toEqual([
    ['n0', 'y2023'],
    ['old', 'y2022'],
  ]);
});
