/** How often each of several items stands in a list. */
export type Counts = ReadonlyMap<string, number>;

const gramSize = 4;

/** The tokens that the article-extraction benchmark counts: runs of word characters, case kept. */
export function listTokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}\p{Pc}]+/gu) ?? [];
}

/** The token 4-grams of a text; fewer than four tokens are one gram, none are none. */
export function countGrams(tokens: readonly string[]): Counts {
  if (tokens.length === 0) return new Map();
  const count = Math.max(1, tokens.length - gramSize + 1);
  return countEach(
    Array.from({ length: count }, (_, start) => tokens.slice(start, start + gramSize).join(' ')),
  );
}

export function countEach(items: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Items that both lists have, each as often as both have it, and the items of each. */
export function countShared(found: Counts, labelled: Counts) {
  let shared = 0;
  for (const [item, count] of found) shared += Math.min(count, labelled.get(item) ?? 0);
  return { shared, found: total(found), labelled: total(labelled) };
}

function total(counts: Counts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
