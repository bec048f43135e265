import { describe, expect, it } from 'vitest';
import { scoreClusters } from './score-clusters.ts';

const score = (found: string, labelled: string) => scoreClusters([...found], [...labelled]);

describe('scoreClusters', () => {
  it('gives equal clusters full marks, whatever their names', () => {
    expect(score('aabbc', 'xxyyz')).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
      ari: 1,
      b3: { precision: 1, recall: 1, f1: 1 },
      exact: 1,
    });
  });

  it.each([
    ['all in one', 'aaaa', 'xxyy', 1 / 3, 1, 0, 1 / 2, 1, 0],
    ['each alone', 'abcd', 'xxyy', 1, 0, 0, 1, 1 / 2, 0],
    // Three of six items in a wrong place; expected pairs 6 · 3 / 15.
    ['one moved', 'aaabbb', 'xxyyyy', 2 / 3, 4 / 7, 0.3243, 7 / 9, 3 / 4, 0],
  ])('scores %s', (_, found, labelled, precision, recall, ari, b3Precision, b3Recall, exact) => {
    const result = score(found, labelled);
    expect(result.precision).toBeCloseTo(precision);
    expect(result.recall).toBeCloseTo(recall);
    expect(result.ari).toBeCloseTo(ari);
    expect(result.b3.precision).toBeCloseTo(b3Precision);
    expect(result.b3.recall).toBeCloseTo(b3Recall);
    expect(result.exact).toBe(exact);
  });

  it('counts a labelled cluster as exact only where nothing is missing and nothing added', () => {
    expect(score('aabcc', 'xxyzz').exact).toBe(1);
    expect(score('aaacc', 'xxyzz').exact).toBe(1 / 3);
  });
});
