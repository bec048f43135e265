import type { Features, Weights } from '../../src/pipeline/describe/choose-likeliest.ts';

/** One page's options; `right` are those that hold what is looked for, none where no option does. */
export interface Choice {
  readonly options: readonly Features[];
  readonly right: ReadonlySet<number>;
}

const rounds = 400;
const rate = 0.05;
/** How strongly weights are drawn towards 0, per choice. */
const shrinkage = 0.002;

/**
 * The weights of a conditional logit model with an option of none, by gradient
 * ascent (Adam, Kingma and Ba 2015) on the mean log likelihood less an L2 penalty.
 */
export function fitWeights(choices: readonly Choice[]): Weights {
  const names = [...new Set(choices.flatMap(({ options }) => options.flatMap(Object.keys)))].sort();
  const rows = choices.map(({ options, right }) => ({
    rows: options.map((features) => Float64Array.from(names, (name) => features[name] ?? 0)),
    right,
  }));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight) => -shrinkage * weight);
    for (const row of rows) addGradient(gradient, row.rows, row.right, weights, 1 / rows.length);
    for (let k = 0; k < names.length; k++) {
      const slope = gradient[k] ?? 0;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * slope;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * slope * slope;
      const step = (mean[k] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[k] = (weights[k] ?? 0) + (rate * step) / scale;
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Number((weights[k] ?? 0).toFixed(2))]));
}

function addGradient(
  gradient: Float64Array,
  rows: readonly Float64Array[],
  right: ReadonlySet<number>,
  weights: Float64Array,
  share: number,
): void {
  const odds = rows.map((row) => {
    let score = 0;
    for (let k = 0; k < row.length; k++) score += (row[k] ?? 0) * (weights[k] ?? 0);
    return Math.exp(Math.min(50, score));
  });
  const all = odds.reduce((sum, value) => sum + value, 1);
  let good = right.size === 0 ? 1 : 0;
  for (const index of right) good += odds[index] ?? 0;
  for (const [index, row] of rows.entries()) {
    const expected = (odds[index] ?? 0) / all;
    const wanted = right.has(index) ? (odds[index] ?? 0) / good : 0;
    const pull = share * (wanted - expected);
    if (pull === 0) continue;
    for (let k = 0; k < row.length; k++) gradient[k] = (gradient[k] ?? 0) + pull * (row[k] ?? 0);
  }
}
