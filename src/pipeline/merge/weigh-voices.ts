/**
 * How much each of several voices counts: those from one source count once
 * together, those whose source is unknown each for themselves.
 */
export function weighVoices(sources: readonly (string | undefined)[]): number[] {
  return sources.map((source) =>
    source === undefined ? 1 : 1 / sources.filter((other) => other === source).length,
  );
}

/** The sum of weights, rounded so that thirds make a whole in any order. */
export function sumWeights(weights: readonly number[]): number {
  return Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 1e6) / 1e6;
}
