/**
 * How far two tags occur together more often than chance would have it: the
 * log-likelihood ratio G² of the two-by-two table of entries (T. Dunning,
 * “Accurate methods for the statistics of surprise and coincidence”,
 * Computational Linguistics 19, 1993): twice the sum of O·ln(O/E) over its cells,
 * E being what independent tags would give. Negative where they occur together
 * more rarely than that.
 * @param both entries with both tags
 * @param one entries with the first, `both` included
 * @param other entries with the second, `both` included
 * @param all entries of the archive
 */
export function measureAssociation(both: number, one: number, other: number, all: number): number {
  const cells = [
    [both, (one * other) / all],
    [one - both, (one * (all - other)) / all],
    [other - both, ((all - one) * other) / all],
    [all - one - other + both, ((all - one) * (all - other)) / all],
  ] as const;
  const sum = cells.reduce(
    (total, [observed, expected]) =>
      observed === 0 ? total : total + observed * Math.log(observed / expected),
    0,
  );
  // Logarithms may differ in their last digit from machine to machine.
  const ratio = Math.round(2 * sum * 1e6) / 1e6;
  return both * all < one * other ? -ratio : ratio;
}
