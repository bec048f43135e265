import { describe, expect, it } from 'vitest';
import { makeEntry } from '../../../tests/make-entry.ts';
import { binTimeline } from './bin-timeline.ts';

const bin = (...moments: string[]) =>
  binTimeline(
    moments.map((moment, index) => ({
      entry: makeEntry(`e${index}`),
      moment,
      by: 'publication' as const,
    })),
  );
const count = (bins: readonly { period: string; places: readonly unknown[] }[]) =>
  bins.map(({ period, places }) => [period, places.length]);

describe('binTimeline', () => {
  it.each([
    ['day', ['2022-09-19', '2022-11-19']],
    ['day', ['2022-12-31', '2023-01-01']],
    ['month', ['2022-09-19', '2022-11-20']],
    ['month', ['2016-01-01', '2025-12-31']],
    ['month', ['2022-09', '2022-10']],
    ['year', ['2016-01-01', '2026-01-01']],
    ['year', ['2022', '2023']],
    ['year', ['1950', '2022-09-19', '2022-09-20']],
    ['year', []],
    ['decade', ['1918-05-28', '2022-09-19']],
  ] as const)('goes by %s over %j', (granularity, moments) => {
    expect(bin(...moments).granularity).toBe(granularity);
  });

  it('shows empty stretches between the first and the last, whatever the order', () => {
    expect(count(bin('2022-10-02', '2022-09-29', '2022-10-02').bins)).toEqual([
      ['2022-09-29', 1],
      ['2022-09-30', 0],
      ['2022-10-01', 0],
      ['2022-10-02', 2],
    ]);
    expect(count(bin('2022-11-30', '2023-02-01').bins).map(([period]) => period)).toEqual([
      '2022-11',
      '2022-12',
      '2023-01',
      '2023-02',
    ]);
  });

  it('keeps what is known less exactly apart, and loses nothing', () => {
    const { bins, coarse } = bin('2022-09-19', '2022-09', '2022-09-20', '2022');
    expect(count(bins)).toEqual([
      ['2022-09-19', 1],
      ['2022-09-20', 1],
    ]);
    expect(count(coarse)).toEqual([
      ['2022', 1],
      ['2022-09', 1],
    ]);
  });

  it('is empty without places', () => {
    expect(bin()).toEqual({ granularity: 'year', bins: [], coarse: [] });
  });
});
