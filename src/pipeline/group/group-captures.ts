import { type CandidateTable, type JudgedTable, listSure } from './candidate-table.ts';
import type { CaptureDigest, WeighedDigest } from './capture-digest.ts';
import { closePairs } from './close-pairs.ts';
import { compareClean } from './compare-digests.ts';
import { countArticles } from './count-articles.ts';
import { digestCapture } from './digest-capture.ts';
import { findCandidates } from './find-candidates.ts';
import type { GroupInput } from './group-input.ts';
import { joinCaptures } from './join-captures.ts';
import { judgePair, type PairVerdict } from './judge-pair.ts';
import { weighShingles } from './weigh-shingles.ts';

export interface Grouping {
  /** Indexes into the input; every index stands in exactly one cluster. */
  readonly clusters: readonly (readonly number[])[];
  /** Each pair with so much in common that it had to be judged. */
  readonly pairs: readonly JudgedPair[];
}

export interface JudgedPair {
  readonly pair: readonly [number, number];
  readonly verdict: PairVerdict;
}

/** All that grouping found out, by rank: captures are ranked the longest first. */
export interface GroupingState {
  /** Index into the input of the capture of each rank. */
  readonly order: readonly number[];
  readonly candidates: JudgedTable;
  readonly clusters: readonly (readonly number[])[];
}

/** Both cleaned texts share so much that they are surely one article's. */
const surelyOne = 0.7;

/** Finds the captures that hold the same article; an input is read once and then let go. */
export function groupCaptures(inputs: Iterable<GroupInput>): Grouping {
  return describeGrouping(groupDigests(Array.from(inputs, digestCapture)));
}

/**
 * Finds the captures that hold the same article. Pairs are compared twice: the
 * first time only to see which are surely one article, so that it can be counted
 * in how many articles each shingle occurs, and furniture told from text. `find`
 * gets the digests by rank.
 */
export function groupDigests(
  input: readonly CaptureDigest[],
  find: (ranked: readonly CaptureDigest[]) => CandidateTable = findCandidates,
): GroupingState {
  const order = [...input.keys()].sort((a, b) =>
    compareOrder(input[a] as CaptureDigest, input[b] as CaptureDigest),
  );
  const digests = order.map((index) => input[index] as CaptureDigest);
  const own = (rank: number) => digests[rank] as CaptureDigest;
  const table = find(digests);
  const sure = new Uint8Array(table.first.length);
  for (const [row, first] of table.first.entries())
    sure[row] = Number(areSurelyOne(own(first), own(table.second[row] ?? 0)));
  const articles = closePairs(digests.length, listSure({ ...table, sure }));
  const countOf = countArticles(digests, articles);
  const weighed = new Map<number, WeighedDigest>();
  const weigh = (rank: number): WeighedDigest => {
    const known = weighed.get(rank) ?? weighShingles(own(rank), countOf);
    weighed.set(rank, known);
    return known;
  };
  const judge = (i: number, j: number) => judgePair(weigh(i), weigh(j));
  const verdicts = new Map<number, PairVerdict>();
  for (const [row, first] of table.first.entries()) {
    const verdict = judge(first, table.second[row] ?? 0);
    if (verdict.isNear) verdicts.set(row, verdict);
  }
  const candidates = { ...table, sure, verdicts };
  return { order, candidates, clusters: joinJudged(digests.length, listJudged(candidates), judge) };
}

/** Clusters and pairs by index into the input. */
export function describeGrouping({ order, candidates, clusters }: GroupingState): Grouping {
  const original = (rank: number) => order[rank] ?? 0;
  const byIndex = (a: number, b: number) => a - b;
  return {
    clusters: clusters
      .map((members) => members.map(original).sort(byIndex))
      .sort(([a = 0], [b = 0]) => a - b),
    pairs: listJudged(candidates).map(({ pair, verdict }) => ({
      pair: pair.map(original).sort(byIndex) as [number, number],
      verdict,
    })),
  };
}

/** The candidates that were near, by rank, in their order. */
export function listJudged({ first, second, verdicts }: JudgedTable): JudgedPair[] {
  return Array.from(verdicts, ([row, verdict]) => ({
    pair: [first[row] ?? 0, second[row] ?? 0],
    verdict,
  }));
}

/** Clusters of judged pairs; further pairs are judged as they are asked for. */
export function joinJudged(
  count: number,
  pairs: readonly JudgedPair[],
  judge: (i: number, j: number) => PairVerdict,
): number[][] {
  const keyOf = (i: number, j: number) => i * count + j;
  const known = new Map<number, Pick<PairVerdict, 'logOdds' | 'isPart'>>();
  const links: [number, number][] = [];
  for (const { pair, verdict } of pairs) {
    known.set(keyOf(...pair), verdict);
    if (verdict.same) links.push([...pair]);
  }
  return joinCaptures(count, links, (i, j) => {
    const key = keyOf(i, j);
    const verdict = known.get(key) ?? judge(i, j);
    known.set(key, verdict);
    return verdict;
  });
}

/** What decides the rank of a capture. */
export type RankedCapture = Pick<CaptureDigest, 'sha256' | 'cleanCount'> & {
  readonly shingles: { readonly length: number };
};

/** Longest cleaned text first, then by what they hold: the same whatever the order of input. */
export function compareOrder(a: RankedCapture, b: RankedCapture): number {
  return (
    b.cleanCount - a.cleanCount ||
    b.shingles.length - a.shingles.length ||
    (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0)
  );
}

export function areSurelyOne(a: CaptureDigest, b: CaptureDigest): boolean {
  const [less, more] = [a.cleanCount, b.cleanCount].sort((x, y) => x - y) as [number, number];
  return less >= more * surelyOne && compareClean(a, b) >= surelyOne;
}
