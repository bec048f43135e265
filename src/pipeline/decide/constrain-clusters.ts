import type { VFileMessage } from 'vfile-message';
import { closePairs } from '../group/close-pairs.ts';
import type { JudgedPair } from '../group/group-captures.ts';
import { complainOf } from './complain-of.ts';
import type { NamedCapture } from './list-decisions.ts';
import type { Constraint, Constraints } from './read-constraints.ts';

/** Captures that stay together whatever else happens, and the machine's clusters that they come from. */
interface Group {
  readonly members: readonly number[];
  readonly homes: ReadonlySet<number>;
}

/** What is known of two captures by index; undefined where they were not judged. */
type FindOdds = (a: number, b: number) => number | undefined;

/**
 * Clusters as people ruled: whole clusters are joined where captures of theirs
 * belong together, and fall apart where they do not. Of a cluster that falls
 * apart, each capture goes with those to which the mean log odds of the judged
 * pairs are highest, as in average linkage. The order of captures decides nothing.
 */
export function constrainClusters(
  clusters: readonly (readonly number[])[],
  pairs: readonly JudgedPair[],
  captures: readonly NamedCapture[],
  { merges, separations }: Constraints,
): {
  readonly clusters: readonly (readonly number[])[];
  readonly problems: readonly VFileMessage[];
} {
  if (merges.length + separations.length === 0) return { clusters, problems: [] };
  const homes: number[] = [];
  for (const [home, members] of clusters.entries())
    for (const index of members) homes[index] = home;
  const homeOf = (index: number) => homes[index] ?? -1;
  const links = merges.flatMap(({ sides }) => chain(sides.flat()));
  const fixed = closePairs(captures.length, links);
  const fixedOf = new Map(fixed.flatMap((own, at) => own.map((index) => [index, at] as const)));
  const problems = separations.flatMap((own) => findConflict(own, merges, captures, fixedOf));
  const bars = separations.flatMap(({ sides }) => listBars(sides));

  const regions = closePairs(
    clusters.length,
    links.map(([a, b]) => [homeOf(a), homeOf(b)] as const),
  );
  const isBarred = createBars(bars);
  const barred = new Set(bars.flat().map(homeOf));
  const odds = new Map(pairs.map(({ pair, verdict }) => [keyOf(...pair), verdict.logOdds]));
  const findOdds: FindOdds = (a, b) => odds.get(keyOf(a, b));
  const markOf = (members: readonly number[]) =>
    members.map((index) => captures[index]?.sha256 ?? '').sort()[0] ?? '';
  const ruled = regions.flatMap((region) => {
    const members = region.flatMap((home) => clusters[home] ?? []).sort((a, b) => a - b);
    if (!region.some((home) => barred.has(home))) return [members];
    const groups = [...new Set(members.map((index) => fixedOf.get(index) ?? -1))].map(
      (at): Group => {
        const own = fixed[at] ?? [];
        return { members: own, homes: new Set(own.map(homeOf)) };
      },
    );
    const sorted = groups.sort((a, b) => (markOf(a.members) < markOf(b.members) ? -1 : 1));
    return joinGroups(sorted, isBarred, findOdds);
  });
  return { clusters: ruled.sort(([a = 0], [b = 0]) => a - b), problems };
}

/** Joins groups that come from one cluster and are not barred, the most alike first. */
function joinGroups(
  groups: readonly Group[],
  isBarred: (a: number, b: number) => boolean,
  findOdds: FindOdds,
): number[][] {
  const left = [...groups];
  for (;;) {
    let best: { readonly a: Group; readonly b: Group; readonly mean: number } | undefined;
    for (const [at, a] of left.entries()) {
      for (const b of left.slice(at + 1)) {
        if (a.homes.isDisjointFrom(b.homes)) continue;
        if (a.members.some((i) => b.members.some((j) => isBarred(i, j)))) continue;
        const mean = findMean(a, b, findOdds);
        if (!best || mean > best.mean) best = { a, b, mean };
      }
    }
    if (!best) return left.map(({ members }) => [...members]);
    const { a, b } = best;
    const members = [...a.members, ...b.members].sort((i, j) => i - j);
    left.splice(left.indexOf(a), 1, { members, homes: a.homes.union(b.homes) });
    left.splice(left.indexOf(b), 1);
  }
}

/** The mean log odds of the judged pairs between two groups; lowest where there are none. */
function findMean(a: Group, b: Group, findOdds: FindOdds): number {
  const known = a.members.flatMap((i) => b.members.flatMap((j) => findOdds(i, j) ?? []));
  if (known.length === 0) return -Infinity;
  return known.reduce((sum, odds) => sum + odds, 0) / known.length;
}

/** Each with the next: enough to tie them all together. */
function chain(indexes: readonly number[]): (readonly [number, number])[] {
  return indexes.slice(1).map((index, at) => [indexes[at] ?? index, index] as const);
}

/** All pairs of captures from different sides. */
function listBars(sides: Constraint['sides']): (readonly [number, number])[] {
  return sides.flatMap((own, at) =>
    sides.slice(at + 1).flatMap((other) => own.flatMap((i) => other.map((j) => [i, j] as const))),
  );
}

function createBars(bars: readonly (readonly [number, number])[]) {
  const keys = new Set(bars.map((pair) => keyOf(...pair)));
  return (a: number, b: number) => keys.has(keyOf(a, b));
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** A separation of captures that merges bring together, with the first merge that takes part. */
function findConflict(
  separation: Constraint,
  merges: readonly Constraint[],
  captures: readonly NamedCapture[],
  fixedOf: ReadonlyMap<number, number>,
): VFileMessage[] {
  const bar = listBars(separation.sides).find(
    ([a, b]) => a !== b && fixedOf.get(a) === fixedOf.get(b),
  );
  if (!bar) return [];
  const group = fixedOf.get(bar[0]);
  const merge = merges.find(({ sides }) => sides.flat().some((own) => fixedOf.get(own) === group));
  const [first, second] = bar.map((index) => captures[index]?.path);
  const reason = `keeps ${first} apart from ${second}, which the ruling merge on line ${merge?.placed.line} brings together; take one of the two away`;
  return [complainOf(separation.placed, 'ruling-conflict', reason)];
}
