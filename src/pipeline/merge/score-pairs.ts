import { countSharedLetters, isLikeBlock, type WordWeights } from './compare-blocks.ts';

/** Share of its letters that each block of a split paragraph must have from the whole. */
const leastPart = 0.6;
/** Share of letters in common words that is enough where nothing else stands in the same place. */
const leastAlone = 0.25;

/**
 * Scores pairs of `down` base blocks from i against `across` other blocks from
 * j, one of the two being 1: letters that both sides share, 0 where they are
 * unlike, or where several stand against one and not each of them is a part of it.
 */
export function scorePairs(
  base: readonly WordWeights[],
  other: readonly WordWeights[],
): (i: number, j: number, down: number, across: number) => number {
  const shared = base.map((a) => other.map((b) => countSharedLetters(a, b)));
  const least = base.length === 1 && other.length === 1 ? leastAlone : undefined;
  return (i, j, down, across) => {
    if (down === 1 && across === 1) {
      const [a, b] = [base[i], other[j]];
      const common = shared[i]?.[j] ?? 0;
      return a && b && isLikeBlock(a, b, common, least) ? common : 0;
    }
    const [rows, columns] = [base.slice(i, i + down), other.slice(j, j + across)];
    const isPart = (part: WordWeights | undefined, row: number, column: number) =>
      (shared[row]?.[column] ?? 0) >= (part?.letters ?? 0) * leastPart;
    if (across > 1 && !columns.every((part, step) => isPart(part, i, j + step))) return 0;
    if (down > 1 && !rows.every((part, step) => isPart(part, i + step, j))) return 0;
    const [a, b] = [rows.reduce(joinWeights), columns.reduce(joinWeights)];
    const common = countSharedLetters(a, b);
    return isLikeBlock(a, b, common) ? common : 0;
  };
}

function joinWeights(a: WordWeights, b: WordWeights): WordWeights {
  const counts = new Map(a.counts);
  for (const [word, count] of b.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  return { counts, letters: a.letters + b.letters };
}
