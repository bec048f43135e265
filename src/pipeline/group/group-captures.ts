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

/** Both cleaned texts share so much that they are surely one article's. */
const surelyOne = 0.7;

/** Finds the captures that hold the same article; an input is read once and then let go. */
export function groupCaptures(inputs: Iterable<GroupInput>): Grouping {
  return groupDigests(Array.from(inputs, digestCapture));
}

/**
 * Finds the captures that hold the same article. Pairs are compared twice: the
 * first time only to see which are surely one article, so that it can be counted
 * in how many articles each shingle occurs, and furniture told from text.
 */
export function groupDigests(input: readonly CaptureDigest[]): Grouping {
  const order = input.map((digest, index) => ({ index, digest }));
  order.sort((a, b) => compareOrder(a.digest, b.digest));
  const digests = order.map(({ digest }) => digest);
  const candidates = findCandidates(digests);
  const own = (index: number) => digests[index] as CaptureDigest;
  const sure = candidates.flatMap(({ first, second }) =>
    areSurelyOne(own(first), own(second)) ? [[first, second] as const] : [],
  );
  const countOf = countArticles(digests, closePairs(digests.length, sure));
  const weighed = new Map<number, WeighedDigest>();
  const weigh = (index: number): WeighedDigest => {
    const known = weighed.get(index) ?? weighShingles(own(index), countOf);
    weighed.set(index, known);
    return known;
  };
  const judge = (i: number, j: number) => judgePair(weigh(i), weigh(j));
  const judged = candidates.flatMap(({ first, second }): JudgedPair[] => {
    const verdict = judge(first, second);
    return verdict.isNear ? [{ pair: [first, second], verdict }] : [];
  });
  const clusters = joinJudged(digests.length, judged, judge);
  const original = (index: number) => order[index]?.index ?? 0;
  const byIndex = (a: number, b: number) => a - b;
  return {
    clusters: clusters
      .map((members) => members.map(original).sort(byIndex))
      .sort(([a = 0], [b = 0]) => a - b),
    pairs: judged.map(({ pair: [i, j], verdict }) => ({
      pair: [original(i), original(j)].sort(byIndex) as [number, number],
      verdict,
    })),
  };
}

/** Clusters of judged pairs; further pairs are judged as they are asked for. */
export function joinJudged(
  count: number,
  judged: readonly JudgedPair[],
  judge: (i: number, j: number) => PairVerdict,
): number[][] {
  const keyOf = (i: number, j: number) => i * count + j;
  const known = new Map<number, Pick<PairVerdict, 'logOdds' | 'isPart'>>();
  for (const { pair, verdict } of judged) known.set(keyOf(...pair), verdict);
  const links = judged.flatMap(({ pair, verdict }) => (verdict.same ? [pair] : []));
  return joinCaptures(count, links, (i, j) => {
    const key = keyOf(i, j);
    const verdict = known.get(key) ?? judge(i, j);
    known.set(key, verdict);
    return verdict;
  });
}

/** Longest cleaned text first, then by what they hold: the same whatever the order of input. */
export function compareOrder(a: CaptureDigest, b: CaptureDigest): number {
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
