import type { CaptureDigest, WeighedDigest } from './capture-digest.ts';
import { closePairs } from './close-pairs.ts';
import { compareClean } from './compare-digests.ts';
import { countArticles } from './count-articles.ts';
import { digestCapture } from './digest-capture.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
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
  readonly candidates: readonly JudgedCandidate[];
  readonly clusters: readonly (readonly number[])[];
}

/** A candidate with what comparing it gave. */
export interface JudgedCandidate extends Candidate {
  /** Whether both are surely of one article, before it is known what furniture is. */
  readonly sure: boolean;
  /** Only where the two are near. */
  readonly verdict?: PairVerdict;
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
  find: (ranked: readonly CaptureDigest[]) => readonly Candidate[] = findCandidates,
): GroupingState {
  const order = [...input.keys()].sort((a, b) =>
    compareOrder(input[a] as CaptureDigest, input[b] as CaptureDigest),
  );
  const digests = order.map((index) => input[index] as CaptureDigest);
  const own = (rank: number) => digests[rank] as CaptureDigest;
  const candidates = find(digests).map((candidate) => {
    const sure = areSurelyOne(own(candidate.first), own(candidate.second));
    return { ...candidate, sure };
  });
  const countOf = countArticles(digests, closeArticles(digests.length, candidates));
  const weighed = new Map<number, WeighedDigest>();
  const weigh = (rank: number): WeighedDigest => {
    const known = weighed.get(rank) ?? weighShingles(own(rank), countOf);
    weighed.set(rank, known);
    return known;
  };
  const judge = (i: number, j: number) => judgePair(weigh(i), weigh(j));
  const judged = candidates.map((candidate): JudgedCandidate => {
    const verdict = judge(candidate.first, candidate.second);
    return verdict.isNear ? { ...candidate, verdict } : candidate;
  });
  return { order, candidates: judged, clusters: joinJudged(digests.length, judged, judge) };
}

/** Clusters and pairs by index into the input. */
export function describeGrouping({ order, candidates, clusters }: GroupingState): Grouping {
  const original = (rank: number) => order[rank] ?? 0;
  const byIndex = (a: number, b: number) => a - b;
  return {
    clusters: clusters
      .map((members) => members.map(original).sort(byIndex))
      .sort(([a = 0], [b = 0]) => a - b),
    pairs: candidates.flatMap(({ first, second, verdict }) =>
      verdict
        ? [{ pair: [original(first), original(second)].sort(byIndex) as [number, number], verdict }]
        : [],
    ),
  };
}

/** Groups of captures that are surely of one article. */
export function closeArticles(
  count: number,
  candidates: readonly Pick<JudgedCandidate, 'first' | 'second' | 'sure'>[],
): number[][] {
  return closePairs(
    count,
    candidates.flatMap(({ first, second, sure }) => (sure ? [[first, second] as const] : [])),
  );
}

/** Clusters of judged candidates; further pairs are judged as they are asked for. */
export function joinJudged(
  count: number,
  candidates: readonly JudgedCandidate[],
  judge: (i: number, j: number) => PairVerdict,
): number[][] {
  const keyOf = (i: number, j: number) => i * count + j;
  const known = new Map<number, Pick<PairVerdict, 'logOdds' | 'isPart'>>();
  const links: [number, number][] = [];
  for (const { first, second, verdict } of candidates) {
    if (!verdict) continue;
    known.set(keyOf(first, second), verdict);
    if (verdict.same) links.push([first, second]);
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
