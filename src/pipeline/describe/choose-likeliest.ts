/** What speaks for or against a candidate, by name; a missing feature is 0. */
export type Features = Readonly<Record<string, number>>;

/** How much each feature weighs, in log odds against no candidate being right. */
export type Weights = Readonly<Record<string, number>>;

/** Something that may be what is looked for. */
export interface Option {
  /** The block it stands in. */
  readonly index: number;
  readonly features: Features;
}

/** An option with its probability. */
export interface Likely<T extends Option> {
  readonly option: T;
  /** 0 to 1 */
  readonly confidence: number;
}

/**
 * The options by falling probability, by the conditional logit model
 * (McFadden 1974): each option's odds are the exponential of its weighted
 * features, against odds of 1 that none is right.
 */
export function rankOptions<T extends Option>(
  options: readonly T[],
  weights: Weights,
): Likely<T>[] {
  const scores = options.map(({ features }) => scoreFeatures(features, weights));
  // Taken off every exponent so that none overflows.
  const top = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, value) => sum + value, Math.exp(-top));
  return options
    .map((option, position) => ({ option, confidence: (odds[position] ?? 0) / total }))
    .sort((a, b) => b.confidence - a.confidence || a.option.index - b.option.index);
}

/** The sum of a candidate's features, each times its weight. */
function scoreFeatures(features: Features, weights: Weights): number {
  let score = 0;
  for (const name in features) {
    const value = features[name];
    if (value) score += value * (weights[name] ?? 0);
  }
  return score;
}
