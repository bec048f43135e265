import { compareTexts } from './compare-texts.ts';
import { findCandidates } from './find-candidates.ts';
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
  readonly pairs: readonly { readonly pair: readonly [number, number]; readonly verdict: PairVerdict }[];
}

/**
 * Finds the captures that hold the same article. The longest text of a cluster
 * is its core, and a capture joins the core it matches best: a chain of weak
 * links cannot weld two articles together, as it could in the transitive
 * closure of pairs.
 */
export function groupCaptures(inputs: readonly GroupInput[]): Grouping {
  const shingles = inputs.map(({ text }) => shingleWords(text));
  const pairs = findCandidates(shingles).map(([i, j]) => {
    const likeness = compareTexts(shingles[i] ?? new Uint32Array(), shingles[j] ?? new Uint32Array());
    return { pair: [i, j] as const, verdict: judgePair(likeness, inputs[i]?.title, inputs[j]?.title) };
  });
  const matches = new Map<number, Map<number, number>>(inputs.map((_, index) => [index, new Map()]));
  for (const { pair: [i, j], verdict } of pairs) {
    if (!verdict.same) continue;
    matches.get(i)?.set(j, verdict.strength);
    matches.get(j)?.set(i, verdict.strength);
  }
  const byLength = inputs
    .map(({ sha256 }, index) => ({ index, sha256, length: shingles[index]?.length ?? 0 }))
    .sort((a, b) => b.length - a.length || (a.sha256 < b.sha256 ? -1 : 1));
  const cores = new Map<number, number[]>();
  for (const { index } of byLength) {
    let best: { core: number; strength: number } | undefined;
    for (const core of cores.keys()) {
      const strength = matches.get(index)?.get(core) ?? 0;
      if (strength > (best?.strength ?? 0)) best = { core, strength };
    }
    if (best) cores.get(best.core)?.push(index);
    else cores.set(index, [index]);
  }
  return { clusters: [...cores.values()].map((cluster) => cluster.sort((a, b) => a - b)), pairs };
}
