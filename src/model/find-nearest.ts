/** The name of a list that is nearest to another by edit distance, the first of equals; undefined for an empty list. */
export function findNearest(name: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Infinity;
  for (const other of names) {
    const distance = measureDistance(name, other, least);
    if (distance < least || (distance === least && nearest !== undefined && other < nearest)) {
      nearest = other;
      least = distance;
    }
  }
  return nearest;
}

/**
 * The edit distance of two words (Levenshtein 1966): how many characters must be
 * put in, taken out or replaced. A distance above `limit` may be given as any
 * number above it.
 */
export function measureDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}
