/** Index pairs of the items that stand once in each sequence, the longest run of them that rises in both. */
export function findAnchors(
  a: readonly string[],
  b: readonly string[],
): (readonly [number, number])[] {
  const places = findSingles(b);
  const pairs = [...findSingles(a)]
    .flatMap(([item, i]) => {
      const j = places.get(item);
      return j === undefined ? [] : [[i, j] as const];
    })
    .sort(([i], [k]) => i - k);
  return findLongestRise(pairs);
}

function findSingles(items: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (places.has(item)) repeated.add(item);
    places.set(item, index);
  }
  for (const item of repeated) places.delete(item);
  return places;
}

/** Patience sorting: the longest subsequence whose second numbers rise, first numbers rising already. */
function findLongestRise(
  pairs: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, j]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1];
    tails[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let index = tails.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair) run.unshift(pair);
  }
  return run;
}
