import { describe, expect, it } from 'vitest';
import { makeEntry, makePublished } from '../../../tests/make-entry.ts';
import { findMessages } from '../messages.ts';
import { chartEntries } from './chart-entries.ts';
import { describePeriod, shortenPeriod } from './describe-period.ts';
import { findPeriodAddress } from './find-period-address.ts';
import { summarizeChart } from './summarize-chart.ts';

const messages = findMessages('en');
const summarize = (...dates: string[]) =>
  summarizeChart(
    chartEntries(
      dates.map((date, index) => makeEntry(`e${index}`, { published: makePublished(date) })),
    ),
    messages,
  );

describe('summarizeChart', () => {
  it('says from when to when, and when the most', () => {
    const words = summarize('2022-09-19', '2022-09-20', '2022-09-20T10:44');
    expect(words.title).toBe('3 entries by day, at publication');
    expect(words.description).toBe(
      'From 19 September 2022 to 20 September 2022. Most: 20 September 2022, with 2.',
    );
  });

  it('names no first among equals, and what is known less exactly', () => {
    const words = summarize('2022-09-19', '2022-09-20', '2022');
    expect(words.description).toBe('From 19 September 2022 to 20 September 2022.');
    expect(words.coarse).toBe('1 entry known less exactly stands in the table alone.');
  });
});

it.each([
  ['2022-09-19', '19 September 2022', '19 Sep', '/timeline/2022-09/#d19'],
  ['2022-09', 'September 2022', 'Sep 2022', '/timeline/2022-09/'],
  ['2022', '2022', '2022', '/timeline/2022/'],
  ['199', '1990s', '1990s', '/timeline/#years'],
])('calls %s %s, in short %s, and lists it at %s', (period, whole, short, address) => {
  expect(describePeriod(period, messages)).toBe(whole);
  expect(shortenPeriod(period, messages)).toBe(short);
  expect(findPeriodAddress(period)).toBe(address);
});
