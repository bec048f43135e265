import type { CaptureDigest } from './capture-digest.ts';
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
  readonly pairs: readonly {
    readonly pair: readonly [number, number];
    readonly verdict: PairVerdict;
  }[];
}

/** Both cleaned texts share so much that they are surely one article's. */
const surelyOne = 0.7;

/**
 * Finds the captures that hold the same article. Pairs are compared twice: the
 * first time only to see which are surely one article, so that it can be counted
 * in how many articles each shingle occurs, and furniture told from text. An
 * input is read once and then let go, so that texts need not all be in memory.
 */
export function groupCaptures(inputs: Iterable<GroupInput>): Grouping {
  const order = Array.from(inputs, (input, index) => ({ index, digest: digestCapture(input) }));
  order.sort((a, b) => compareOrder(a.digest, b.digest));
  const read = order.map(({ digest }) => digest);
  const candidates = findCandidates(read);
  const sure = candidates.filter(([i, j]) => areSurelyOne(read[i], read[j]));
  const countOf = countArticles(read, closePairs(read.length, sure));
  const digests = read.map((digest) => ({
    ...digest,
    ...weighShingles(digest.shingles, digest.kinds, countOf),
  }));
  const judge = (i: number, j: number): PairVerdict =>
    judgePair(digests[i] as CaptureDigest, digests[j] as CaptureDigest);
  const known = new Map<number, Pick<PairVerdict, 'logOdds' | 'isPart'>>();
  const keyOf = (i: number, j: number) => i * digests.length + j;
  const judged: { pair: readonly [number, number]; verdict: PairVerdict }[] = [];
  for (const pair of candidates) {
    const verdict = judge(...pair);
    if (verdict.isNear) judged.push({ pair, verdict });
  }
  for (const { pair, verdict } of judged) known.set(keyOf(...pair), verdict);
  const links = judged.flatMap(({ pair, verdict }) => (verdict.same ? [pair] : []));
  const clusters = joinCaptures(digests.length, links, (i, j) => {
    const key = keyOf(i, j);
    const verdict = known.get(key) ?? judge(i, j);
    known.set(key, verdict);
    return verdict;
  });
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

/** Longest cleaned text first, then by what they hold: the same whatever the order of input. */
function compareOrder(a: CaptureDigest, b: CaptureDigest): number {
  return (
    b.cleanCount - a.cleanCount ||
    b.shingles.length - a.shingles.length ||
    (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0)
  );
}

function areSurelyOne(a: CaptureDigest | undefined, b: CaptureDigest | undefined): boolean {
  if (!a || !b) return false;
  const [less, more] = [a.cleanCount, b.cleanCount].sort((x, y) => x - y) as [number, number];
  return less >= more * surelyOne && compareClean(a, b) >= surelyOne;
}
