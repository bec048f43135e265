import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEntry } from '../../../tests/make-entry.ts';
import type { TimeBin } from './bin-timeline.ts';
import { layOutTimeline, timelineMargin } from './lay-out-timeline.ts';

const makeBins = (...counts: number[]): TimeBin[] =>
  counts.map((count, index) => ({
    period: String(2000 + index),
    places: Array.from({ length: count }, () => ({
      entry: makeEntry('a'),
      moment: String(2000 + index),
      by: 'publication' as const,
    })),
  }));

describe('layOutTimeline', () => {
  it('makes bars as tall as their entries are many, and none where there are none', () => {
    const { bars, scale, baseline } = layOutTimeline(makeBins(8, 0, 2));
    expect(scale).toBe(8);
    expect(bars.map(({ height }) => height)).toEqual([80, 20]);
    expect(layOutTimeline(makeBins(1, 0)).bars.map(({ height }) => height)).toEqual([9]);
    expect(bars.every(({ y, height }) => y + height === baseline)).toBe(true);
  });

  it('sets a few bars slim in the middle', () => {
    const { bars } = layOutTimeline(makeBins(1, 1));
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [42.5, 2.5],
      [55, 2.5],
    ]);
  });

  it('labels the first and the last, and even steps between', () => {
    const label = (length: number) =>
      layOutTimeline(makeBins(...Array.from({ length }, () => 1))).labels.map(
        ({ period }) => period,
      );
    expect(label(1)).toEqual(['2000']);
    expect(label(2)).toEqual(['2000', '2001']);
    expect(label(13)).toEqual(['2000', '2003', '2006', '2009', '2012']);
    expect(label(3)).toEqual(['2000', '2002']);
    expect(label(24)).toEqual(['2000', '2012', '2023']);
  });

  it('labels two close neighbours away from each other', () => {
    const { labels } = layOutTimeline(makeBins(1, 1));
    expect(labels.map(({ x, anchor }) => [x, anchor])).toEqual([
      [45, 'end'],
      [55, 'start'],
    ]);
  });

  it('keeps every bar in the picture, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 80 }), (counts) => {
        const { bars } = layOutTimeline(makeBins(...counts));
        for (const [index, { x, width, height, y }] of bars.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100.01);
          expect(height).toBeGreaterThanOrEqual(2);
          expect(y).toBeGreaterThanOrEqual(timelineMargin.top);
          const next = bars[index + 1];
          if (next) expect(next.x).toBeGreaterThan(x + width);
        }
      }),
    );
  });

  it('has nothing to draw without entries', () => {
    expect(layOutTimeline([])).toEqual({ bars: [], labels: [], scale: 4, baseline: 54 });
  });
});
