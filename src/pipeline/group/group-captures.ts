import { compareFigures } from './compare-figures.ts';
import { compareTexts } from './compare-texts.ts';
import { compareSizes, findCandidates } from './find-candidates.ts';
import { judgePair, type PairVerdict } from './judge-pair.ts';
import { shingleWords } from './shingle-words.ts';

/** What grouping needs of a cleaned capture. */
export interface GroupInput {
  /** SHA-256 of the capture: makes the outcome independent of the order of input. */
  readonly sha256: string;
  readonly title: string | undefined;
  /** The cleaned text, blocks joined by blank lines. */
  readonly text: string;
}

export interface Grouping {
  /** Indexes into the input; every index stands in exactly one cluster. */
  readonly clusters: readonly (readonly number[])[];
  /** Each pair that was looked at. */
  readonly pairs: readonly {
    readonly pair: readonly [number, number];
    readonly verdict: PairVerdict;
  }[];
}

/**
 * Finds the captures that hold the same article. The longest text of a cluster
 * is its core, and a capture joins the core it matches best, unless another
 * member is no match for it and neither is a mere part of the core: a chain of
 * weak links cannot weld two articles together, as it could in the transitive
 * closure of pairs.
 */
export function groupCaptures(inputs: readonly GroupInput[]): Grouping {
  const shingles = inputs.map(({ text }) => shingleWords(text));
  const pairs = findCandidates(shingles).map(([i, j]) => {
    const [a, b] = [inputs[i], inputs[j]];
    const likeness = compareTexts(
      shingles[i] ?? new Uint32Array(),
      shingles[j] ?? new Uint32Array(),
    );
    const figures = compareFigures(a?.text ?? '', b?.text ?? '');
    return { pair: [i, j] as const, verdict: judgePair(likeness, figures, a?.title, b?.title) };
  });
  const matches = new Map(inputs.map((_, index) => [index, new Map<number, PairVerdict>()]));
  for (const {
    pair: [i, j],
    verdict,
  } of pairs) {
    if (!verdict.same) continue;
    matches.get(i)?.set(j, verdict);
    matches.get(j)?.set(i, verdict);
  }
  const match = (a: number, b: number) => matches.get(a)?.get(b);
  const sizeOf = (index: number) => shingles[index] ?? new Uint32Array();
  const byLength = inputs
    .map(({ sha256 }, index) => ({ index, sha256 }))
    .sort(
      (a, b) => compareSizes(sizeOf(a.index), sizeOf(b.index)) || (a.sha256 < b.sha256 ? -1 : 1),
    );
  const clusters = new Map<number, number[]>();
  for (const { index } of byLength) {
    const fits = (core: number, member: number) =>
      member === core ||
      match(index, member) !== undefined ||
      match(index, core)?.isPart === true ||
      match(member, core)?.isPart === true;
    let best: { core: number; strength: number } | undefined;
    for (const [core, members] of clusters) {
      const strength = match(index, core)?.strength ?? 0;
      if (strength <= (best?.strength ?? 0)) continue;
      if (members.every((member) => fits(core, member))) best = { core, strength };
    }
    if (best) clusters.get(best.core)?.push(index);
    else clusters.set(index, [index]);
  }
  return {
    clusters: [...clusters.values()].map((members) => members.sort((a, b) => a - b)),
    pairs,
  };
}
