import { changeRows, type JudgedTable } from './candidate-table.ts';
import { type CaptureDigest, kinds } from './capture-digest.ts';
import { changeCandidates } from './change-candidates.ts';
import { findRoots } from './close-pairs.ts';
import { compareArticles } from './compare-articles.ts';
import { createScale, createShelf, mergeHashes } from './digest-shelf.ts';
import { type DigestSource, readIndex, readKind } from './digest-source.ts';
import {
  areSurelyOne,
  compareOrder,
  type GroupingState,
  type JudgedPair,
  joinJudged,
  listJudged,
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
  const order = insertByRank(former.order, [...source.captures, ...added]);
  const rankOf = new Uint32Array(order.length);
  for (const [rank, index] of order.entries()) rankOf[index] = rank;
  const rerank = (rank: number) => rankOf[former.order[rank] ?? 0] ?? 0;
  const indexOf = (rank: number) => order[rank] ?? 0;
  const moved: JudgedTable = {
    ...former.candidates,
    first: former.candidates.first.map(rerank),
    second: former.candidates.second.map(rerank),
  };

  const shelf = createShelf(source, added);
  const { changed, fresh } = await changeCandidates(moved, source, added, rankOf);
  await shelf.fetch(fresh.flatMap(({ first, second }) => [indexOf(first), indexOf(second)]));
  const table = changeRows(
    moved,
    changed,
    fresh.map((candidate) => {
      const [a, b] = [shelf.get(indexOf(candidate.first)), shelf.get(indexOf(candidate.second))];
      return { ...candidate, sure: areSurelyOne(a, b) };
    }),
  );

  const articles = compareArticles(former, { order, candidates: table });
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

  const isRestless = Uint8Array.from(order, (index) => Number(affected.has(index)));
  const scale = createScale(shelf, articles.countAfter);
  const judge = (i: number, j: number): PairVerdict =>
    judgePair(scale.get(indexOf(i)), scale.get(indexOf(j)));
  const pairOf = ({ first, second }: JudgedTable, row: number) =>
    [first[row] ?? 0, second[row] ?? 0] as const;
  const doubted = [...table.first.keys()].filter((row) =>
    pairOf(table, row).some((rank) => isRestless[rank] === 1),
  );
  await scale.fetch(doubted.flatMap((row) => pairOf(table, row)).map(indexOf));
  const verdicts = judgeAgain(table.verdicts, doubted, (row) => judge(...pairOf(table, row)));
  const candidates = { ...table, verdicts };

  const gone = [...changed].filter(([, votes]) => votes === undefined);
  for (const rank of gone.flatMap(([row]) => pairOf(moved, row))) isRestless[rank] = 1;
  const judged = listJudged(candidates);
  const again = findAgain(judged, isRestless);
  await scale.fetch(
    again
      .filter((own) => own.length > 1)
      .flat()
      .map(indexOf),
  );
  const ranks = new Set(again.flat());
  const kept = former.clusters
    .map((members) => members.map(rerank))
    .filter(([first = 0]) => !ranks.has(first));
  return { order, candidates, clusters: [...kept, ...joinSome(ranks, judged, judge)] };
}

/** The order of ranks with captures in it that come after the former ones. */
function insertByRank(
  former: readonly number[],
  captures: readonly RankedCapture[],
): readonly number[] {
  const compare = (a: number, b: number) =>
    compareOrder(captures[a] as RankedCapture, captures[b] as RankedCapture);
  const added = [...captures.keys()].slice(former.length).sort(compare);
  let next = 0;
  const order: number[] = [];
  for (const index of former) {
    for (let own = added[next]; own !== undefined && compare(own, index) < 0; own = added[++next])
      order.push(own);
    order.push(index);
  }
  return [...order, ...added.slice(next)];
}

/** Verdicts by row, ascending, with those of some rows given anew. */
function judgeAgain(
  verdicts: JudgedTable['verdicts'],
  rows: readonly number[],
  judge: (row: number) => PairVerdict,
): Map<number, PairVerdict> {
  const known = new Map(verdicts);
  for (const row of rows) {
    const verdict = judge(row);
    if (verdict.isNear) known.set(row, verdict);
    else known.delete(row);
  }
  return new Map([...known].sort(([a], [b]) => a - b));
}

/** Groups of linked ranks in which one is restless: only there can clusters be others. */
function findAgain(judged: readonly JudgedPair[], isRestless: Uint8Array): number[][] {
  const links = judged.flatMap(({ pair, verdict }) => (verdict.same ? [pair] : []));
  const roots = findRoots(isRestless.length, links);
  const again = new Map<number, number[]>();
  for (const [rank, root] of roots.entries()) if (isRestless[rank] === 1) again.set(root, []);
  for (const [rank, root] of roots.entries()) again.get(root)?.push(rank);
  return [...again.values()];
}

/** Clusters of some ranks alone. */
function joinSome(
  some: ReadonlySet<number>,
  judged: readonly JudgedPair[],
  judge: (i: number, j: number) => PairVerdict,
): number[][] {
  const ranks = [...some].sort((a, b) => a - b);
  const placeOf = new Map(ranks.map((rank, place) => [rank, place]));
  const own = judged.flatMap(({ pair, verdict }): JudgedPair[] => {
    const [first, second] = [placeOf.get(pair[0]), placeOf.get(pair[1])];
    return first === undefined || second === undefined ? [] : [{ pair: [first, second], verdict }];
  });
  const rankAt = (place: number) => ranks[place] ?? 0;
  return joinJudged(ranks.length, own, (i, j) => judge(rankAt(i), rankAt(j))).map((members) =>
    members.map(rankAt),
  );
}
