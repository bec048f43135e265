import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseThreshold } from './choose-threshold.ts';

describe('chooseThreshold', () => {
  it.each([
    ['parts sure lines', [0.9, 0.95, 0.02, 0.01], [20, 30, 20, 5], 0.9],
    ['lets long likely lines in', [0.9, 0.6, 0.05], [10, 40, 5], 0.6],
    ['keeps much of a page that is no article', [0.1, 0.02], [10, 10], 0.02],
    ['keeps nothing of nothing', [], [], 2],
  ])('%s', (_, chances, words, threshold) => {
    expect(chooseThreshold(chances, words)).toBe(threshold);
  });

  it('is one of the chances, whatever they are', () => {
    const line = fc.tuple(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.integer({ min: 0, max: 200 }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const chances = lines.map(([chance]) => chance);
        const words = lines.map(([, count]) => count);
        expect(chances).toContain(chooseThreshold(chances, words));
      }),
    );
  });
});
