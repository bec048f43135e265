import { type CaptureDigest, kinds } from './capture-digest.ts';
import { changeCandidates } from './change-candidates.ts';
import { closePairs } from './close-pairs.ts';
import { compareArticles } from './compare-articles.ts';
import { createScale, createShelf, mergeHashes } from './digest-shelf.ts';
import { type DigestSource, readIndex, readKind } from './digest-source.ts';
import {
  areSurelyOne,
  compareOrder,
  type GroupingState,
  type JudgedCandidate,
  joinJudged,
  type RankedCapture,
} from './group-captures.ts';
import { judgePair, type PairVerdict } from './judge-pair.ts';
import { findWeight } from './weigh-shingles.ts';

/**
 * Adds a few captures to a grouping: to the same outcome as grouping all from
 * the start, but what the new ones do not touch is taken over. Captures come
 * after the former ones, by index. A new capture can push the file of a key over
 * its limit, so that former pairs lose a reason to be compared; it can make
 * shingles furniture, so that former pairs are judged anew; only clusters with
 * such a pair are joined again.
 */
export async function growGrouping(
  former: GroupingState,
  source: DigestSource,
  added: readonly CaptureDigest[],
): Promise<GroupingState> {
  const count = source.captures.length;
  const all: readonly RankedCapture[] = [...source.captures, ...added];
  const order = [...all.keys()].sort((a, b) =>
    compareOrder(all[a] as RankedCapture, all[b] as RankedCapture),
  );
  const rankOf = new Uint32Array(all.length);
  for (const [rank, index] of order.entries()) rankOf[index] = rank;
  const rerank = (rank: number) => rankOf[former.order[rank] ?? 0] ?? 0;
  const indexOf = (rank: number) => order[rank] ?? 0;
  const bothOf = (pairs: readonly JudgedCandidate[]) =>
    pairs.flatMap(({ first, second }) => [indexOf(first), indexOf(second)]);
  const moved = former.candidates.map(
    (candidate): JudgedCandidate => ({
      ...candidate,
      first: rerank(candidate.first),
      second: rerank(candidate.second),
    }),
  );

  const shelf = createShelf(source, added);
  const { candidates: left, fresh } = await changeCandidates(moved, source, added, rankOf);
  await shelf.fetch(fresh.flatMap(({ first, second }) => [indexOf(first), indexOf(second)]));
  const candidates: JudgedCandidate[] = [
    ...left,
    ...fresh.map((candidate) => {
      const [a, b] = [shelf.get(indexOf(candidate.first)), shelf.get(indexOf(candidate.second))];
      return { ...candidate, sure: areSurelyOne(a, b) };
    }),
  ].sort((a, b) => a.first - b.first || a.second - b.second);

  const articles = compareArticles(former, { order, candidates });
  await shelf.fetch(articles.touched);
  const affected = new Set(added.map((_, place) => count + place));
  const touched = mergeHashes(articles.touched.map((index) => shelf.get(index)));
  for (const hits of (await shelf.find(touched)).values()) {
    const [before, after] = [articles.countBefore(hits), articles.countAfter(hits)];
    if (before === after) continue;
    for (const hit of hits) {
      const kind = readKind(hit);
      if (kind !== kinds.rest && findWeight(kind, before) !== findWeight(kind, after))
        affected.add(readIndex(hit));
    }
  }

  const isAffected = (rank: number) => affected.has(indexOf(rank));
  const isDoubted = ({ first, second }: JudgedCandidate) => isAffected(first) || isAffected(second);
  const scale = createScale(shelf, articles.countAfter);
  await scale.fetch(bothOf(candidates.filter(isDoubted)));
  const judge = (i: number, j: number): PairVerdict =>
    judgePair(scale.get(indexOf(i)), scale.get(indexOf(j)));
  const judged = candidates.map((candidate): JudgedCandidate => {
    if (!isDoubted(candidate)) return candidate;
    const { verdict: _, ...rest } = candidate;
    const verdict = judge(candidate.first, candidate.second);
    return verdict.isNear ? { ...rest, verdict } : rest;
  });

  const restless = findRestless(moved, left, isAffected, order.length);
  const components = closePairs(order.length, listLinks(judged));
  const ranks = components.filter((own) => own.some((rank) => restless.has(rank))).flat();
  await scale.fetch(
    components
      .filter((own) => own.length > 1 && own.some((rank) => restless.has(rank)))
      .flat()
      .map(indexOf),
  );
  const isAgain = new Set(ranks);
  const kept = former.clusters
    .map((members) => members.map(rerank))
    .filter(([first = 0]) => !isAgain.has(first));
  return { order, candidates: judged, clusters: [...kept, ...joinSome(ranks, judged, judge)] };
}

function listLinks(candidates: readonly JudgedCandidate[]): (readonly [number, number])[] {
  return candidates.flatMap(({ first, second, verdict }) =>
    verdict?.same ? [[first, second] as const] : [],
  );
}

/** Ranks that are new or weigh otherwise, and those of pairs that are no longer candidates: only around them can clusters be others. */
function findRestless(
  before: readonly JudgedCandidate[],
  left: readonly JudgedCandidate[],
  isAffected: (rank: number) => boolean,
  count: number,
): Set<number> {
  const still = new Set(left.map(({ first, second }) => first * count + second));
  const restless = new Set<number>();
  for (let rank = 0; rank < count; rank++) if (isAffected(rank)) restless.add(rank);
  for (const { first, second } of before) {
    if (still.has(first * count + second)) continue;
    restless.add(first);
    restless.add(second);
  }
  return restless;
}

/** Clusters of some ranks alone. */
function joinSome(
  some: readonly number[],
  candidates: readonly JudgedCandidate[],
  judge: (i: number, j: number) => PairVerdict,
): number[][] {
  const ranks = [...some].sort((a, b) => a - b);
  const placeOf = new Map(ranks.map((rank, place) => [rank, place]));
  const own = candidates.flatMap((candidate): JudgedCandidate[] => {
    const [first, second] = [placeOf.get(candidate.first), placeOf.get(candidate.second)];
    return first === undefined || second === undefined ? [] : [{ ...candidate, first, second }];
  });
  const rankAt = (place: number) => ranks[place] ?? 0;
  return joinJudged(ranks.length, own, (i, j) => judge(rankAt(i), rankAt(j))).map((members) =>
    members.map(rankAt),
  );
}
