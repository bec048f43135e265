import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkReports, type NamedReport } from './link-reports.ts';

const talks = {
  title: 'Mirzoyan and Bayramov meet Blinken in New York',
  text: 'The foreign ministers, Ararat Mirzoyan and Jeyhun Bayramov, met in New York with the host, Antony Blinken, after fighting that killed 207 soldiers of Armenia and 80 of Azerbaijan. Both sides, as in Tbilisi on 16 July, spoke of peace.',
};
const talksElsewhere = {
  title: 'Armenian and Azerbaijani ministers hold talks in New York',
  text: 'In talks hosted by Antony Blinken, the ministers Ararat Mirzoyan and Jeyhun Bayramov discussed a treaty of Armenia and Azerbaijan. The venue was New York. Armenia counts 207 dead, the Azerbaijani side 80.',
};
const exchange = {
  title: 'Mirzoyan receives new ambassador of Georgia',
  text: 'On Thursday the foreign minister, Ararat Mirzoyan, received the ambassador of Georgia, Giorgi Sharvashidze, and spoke with him about trade, the road through Larsi and a railway of 41 kilometres. Armenia and Georgia will mark 30 years of relations.',
};
const followUp = {
  title: 'Bayramov says Mirzoyan avoided the main question',
  text: 'In an interview with Trend in Baku, the minister Jeyhun Bayramov said that Ararat Mirzoyan and the government of Nikol Pashinyan delay the Zangezur road. He named 2023 as the year in which Azerbaijan will open the airport of Zangilan.',
};
const analysis = {
  title: 'What New York means for Armenia',
  text: 'After the meeting in New York, the analyst Tigran Grigoryan told CivilNet that Moscow, Tehran and Ankara follow Armenia and Azerbaijan closely, and that Antony Blinken has 2 months at most.',
};

const report = (
  id: string,
  { title, text }: { title: string; text: string },
  published?: string,
): NamedReport => ({
  id,
  title,
  text,
  published,
});
const pairs = (...reports: NamedReport[]) => linkReports(reports).map(({ pair }) => pair.join(' '));

describe('linkReports', () => {
  it.each([
    ['on the same day', '2022-09-20', '2022-09-20'],
    ['on the next day', '2022-09-20', '2022-09-21'],
    ['at times of the same day', '2022-09-20T10:44', '2022-09-20T23:00+04:00'],
    ['across the turn of a year', '2022-12-31', '2023-01-01'],
  ])('links reports of one event %s', (_, a, b) => {
    expect(pairs(report('a', talks, a), report('b', talksElsewhere, b))).toEqual(['a b']);
  });

  it.each([
    ['weeks apart', talksElsewhere, '2022-10-20'],
    ['four days apart', talksElsewhere, '2022-09-24'],
    ['another event with one of the people on the same day', exchange, '2022-09-20'],
    ['another event with the same people two days later', followUp, '2022-09-22'],
    ['undated, with weak evidence', analysis, undefined],
    ['known to the month alone, with weak evidence', analysis, '2022-09'],
  ])('does not link %s', (_, other, published) => {
    expect(pairs(report('a', talks, '2022-09-20'), report('b', other, published))).toEqual([]);
  });

  it('links undated reports where nearly all agrees', () => {
    expect(pairs(report('b', talks), report('a', talks, '2022-09-20'), report('c', talks))).toEqual(
      ['a b', 'a c', 'b c'],
    );
  });

  it('shows names of several words first, then figures, then single names', () => {
    const [link] = linkReports([
      report('a', talks, '2022-09-20'),
      report('b', talksElsewhere, '2022-09-20'),
    ]);
    expect(link?.shared.slice(0, 3)).toEqual([
      'Antony Blinken',
      'Ararat Mirzoyan',
      'Jeyhun Bayramov',
    ]);
    expect(link?.shared).toContain('207');
    expect(link?.confidence).toBeGreaterThan(0.3);
    expect(link?.confidence).toBeLessThan(1);
  });

  it('gives the same links whatever the order of reports', () => {
    const reports = [
      report('a', talks, '2022-09-20'),
      report('b', talksElsewhere, '2022-09-20'),
      report('c', exchange, '2022-09-21'),
      report('d', talks),
      report('e', followUp, '2022-09-22'),
      report('f', talksElsewhere, '2022-09-21'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(linkReports(shuffled)).toEqual(linkReports(reports));
      }),
    );
  });
});
