import { findMark } from './find-mark.ts';

/** Clusters of captures in an order that depends on what they hold alone. */
export function arrangeClusters<T extends { readonly sha256: string }>(
  clusters: readonly (readonly number[])[],
  captures: readonly T[],
): T[][] {
  return clusters
    .map((members) => members.flatMap((index) => captures[index] ?? []))
    .map((members) => ({ members, mark: findMark(members) }))
    .sort((a, b) => (a.mark < b.mark ? -1 : 1))
    .map(({ members }) => members);
}
