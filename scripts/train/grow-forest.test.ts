import { describe, expect, it } from 'vitest';
import { evaluateForest, selectFeatures } from '../../src/pipeline/clean/judge/forest.ts';
import { binColumns, type Growth, growForest } from './grow-forest.ts';

const growth: Growth = {
  trees: 30,
  depth: 3,
  rate: 0.3,
  leastWeight: 1,
  penalty: 1,
  featureShare: 1,
  rowShare: 0.8,
  seed: 3,
};

/** Rows that are positive where x is above 30 and y is odd. */
function makeRows() {
  const count = 2000;
  const x = Float32Array.from({ length: count }, (_, index) => (index * 37) % 61);
  const y = Float32Array.from({ length: count }, (_, index) => index % 4);
  const labels = Uint8Array.from(x, (value, index) =>
    Number(value > 30 && (y[index] ?? 0) % 2 === 1),
  );
  const weights = new Float32Array(count).fill(1);
  return { count, labels, weights, columns: [x, y], ...binColumns(['x', 'y'], [x, y]) };
}

describe('growForest', () => {
  it('learns what two features say together', () => {
    const { columns, ...rows } = makeRows();
    const forest = growForest(rows, growth);
    const named = rows.features.map((name, index) => ({ name, values: columns[index] ?? [] }));
    const odds = evaluateForest(forest, selectFeatures(forest, named, rows.count));
    const wrong = rows.labels.filter((label, index) => Number((odds[index] ?? 0) > 0) !== label);
    expect(wrong).toHaveLength(0);
  });

  it('grows the same trees again', () => {
    const { columns: _, ...rows } = makeRows();
    expect(growForest(rows, growth)).toEqual(growForest(rows, growth));
  });
});
