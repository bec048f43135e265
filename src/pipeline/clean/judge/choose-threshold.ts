/**
 * The chance from which the lines of a page are kept so that expected precision
 * and recall, by words, have the greatest sum, taking each line's `chances`
 * (0 to 1) as the probability that it is the article's. Above 1 for no lines.
 */
export function chooseThreshold(chances: ArrayLike<number>, words: ArrayLike<number>): number {
  const order = Array.from({ length: chances.length }, (_, index) => index).sort(
    (a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b,
  );
  const weigh = (index: number) => (words[index] ?? 0) + 0.01;
  let wanted = 0;
  for (const index of order) wanted += (chances[index] ?? 0) * weigh(index);
  let hit = 0;
  let kept = 0;
  let best = -1;
  let threshold = 2;
  for (const index of order) {
    const chance = chances[index] ?? 0;
    hit += chance * weigh(index);
    kept += weigh(index);
    const value = hit / kept + hit / wanted;
    if (value > best) {
      best = value;
      threshold = chance;
    }
  }
  return threshold;
}
