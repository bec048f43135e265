import { closePairs } from './close-pairs.ts';

/** What is known of a pair of captures, the lower index first: log odds that they hold one article, and whether the second is a part of the first. */
export type Judge = (
  i: number,
  j: number,
) => { readonly logOdds: number; readonly isPart: boolean };

/** Members that speak for a cluster, the longest: comparing two clusters never costs more than their square. */
const speakers = 12;

/** Clusters by number, each with the clusters that a link leads to and the mean weight between the two. */
interface Agenda {
  readonly clusters: Map<number, readonly number[]>;
  readonly means: Map<number, Map<number, number>>;
}

/**
 * Joins captures by average linkage (Sokal and Michener 1958): again and again
 * the two linked clusters whose members have the highest log odds on average, as
 * long as these are positive. So a chain of weak links cannot weld two articles
 * together, as it could in the transitive closure of pairs, and a capture that
 * shares something with two articles joins the one for which more speaks.
 * `links` are the pairs with positive odds; `judge` knows the others too. Indexes
 * must not depend on the order of input; the longest captures come first.
 */
export function joinCaptures(
  count: number,
  links: readonly (readonly [number, number])[],
  judge: Judge,
): number[][] {
  const groups = closePairs(count, links);
  const home = new Map(groups.flatMap((group, at) => group.map((index) => [index, at] as const)));
  const own = groups.map((): (readonly [number, number])[] => []);
  for (const link of links) own[home.get(link[0]) ?? 0]?.push(link);
  return groups.flatMap((group, at) => joinGroup(group, own[at] ?? [], judge));
}

function joinGroup(
  group: readonly number[],
  links: readonly (readonly [number, number])[],
  judge: Judge,
): number[][] {
  const agenda: Agenda = {
    clusters: new Map(group.map((index) => [index, [index]])),
    means: new Map(group.map((index) => [index, new Map()])),
  };
  for (const [i, j] of links) setMean(agenda, i, j, judge(i, j).logOdds);
  for (let best = findBest(agenda); best; best = findBest(agenda)) joinTwo(agenda, ...best, judge);
  return [...agenda.clusters.values()].map((members) => [...members]);
}

/** The linked clusters with the highest mean, if it is positive; the first of equals. */
function findBest({ means }: Agenda): [number, number] | undefined {
  let best: [number, number] | undefined;
  let highest = 0;
  for (const [a, others] of means) {
    for (const [b, mean] of others) {
      const isFirst = best !== undefined && mean === highest && isBefore([a, b], best);
      if (a > b || mean < highest || (mean === highest && !isFirst)) continue;
      best = [a, b];
      highest = mean;
    }
  }
  return best;
}

function isBefore([a, b]: [number, number], [c, d]: [number, number]): boolean {
  return a < c || (a === c && b < d);
}

/** Makes two clusters one, under the lower number. */
function joinTwo(agenda: Agenda, a: number, b: number, judge: Judge): void {
  const { clusters, means } = agenda;
  const joined = [...(clusters.get(a) ?? []), ...(clusters.get(b) ?? [])].sort((i, j) => i - j);
  const near = new Set([...(means.get(a)?.keys() ?? []), ...(means.get(b)?.keys() ?? [])]);
  clusters.delete(b);
  clusters.set(a, joined);
  means.delete(b);
  for (const other of near) {
    means.get(other)?.delete(b);
    if (other === a || other === b) continue;
    setMean(agenda, a, other, findMean(joined, clusters.get(other) ?? [], judge));
  }
  means.get(a)?.delete(b);
}

function setMean({ means }: Agenda, a: number, b: number, mean: number): void {
  means.get(a)?.set(b, mean);
  means.get(b)?.set(a, mean);
}

/**
 * The mean log odds between two clusters. Two parts of one longer text, its
 * beginning and its end, need not be alike: what they say of each other does not
 * count.
 */
function findMean(a: readonly number[], b: readonly number[], judge: Judge): number {
  const [ours, theirs] = [a.slice(0, speakers), b.slice(0, speakers)];
  const all = [...ours, ...theirs];
  const arePartsOfOne = (i: number, j: number) =>
    all.some((whole) => whole < i && whole < j && judge(whole, i).isPart && judge(whole, j).isPart);
  let sum = 0;
  let count = 0;
  for (const i of ours) {
    for (const j of theirs) {
      const { logOdds } = judge(Math.min(i, j), Math.max(i, j));
      if (logOdds < 0 && arePartsOfOne(i, j)) continue;
      sum += logOdds;
      count++;
    }
  }
  return count > 0 ? sum / count : 0;
}
