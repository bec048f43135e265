/** Two things that may belong together, and how well they do. */
export interface Candidate<T> {
  readonly left: T;
  readonly right: T;
  readonly score: number;
}

/** Pairs the best candidates first; each thing takes part once. Equal scores keep their order. */
export function pairBest<T>(candidates: readonly Candidate<T>[]): Candidate<T>[] {
  const used = new Set<T>();
  return [...candidates]
    .sort((a, b) => b.score - a.score)
    .filter(({ left, right }) => {
      if (used.has(left) || used.has(right)) return false;
      used.add(left).add(right);
      return true;
    });
}

/** Joins pairs that have something in common into groups; things stand in the order in which they came. */
export function joinPairs<T>(pairs: readonly Pick<Candidate<T>, 'left' | 'right'>[]): T[][] {
  const groups = new Map<T, T[]>();
  for (const { left, right } of pairs) {
    const one = groups.get(left) ?? [left];
    const other = groups.get(right) ?? [right];
    const joined = one === other ? one : [...one, ...other];
    for (const member of joined) groups.set(member, joined);
  }
  return [...new Set(groups.values())];
}
