import { type Counts, countGrams, countShared, listTokens } from './count-grams.ts';
import { voteGrams, voteLines } from './vote-texts.ts';

/** F1 over 4-grams of each way to make one text of several, by its name. */
export type MergeScores = Readonly<Record<(typeof mergeWays)[number], number>>;

/** `oracle` looks at the labelled text and takes the best single one; all others do not. */
export const mergeWays = [
  'merged',
  'mean single',
  'longest',
  'median length',
  'vote of lines',
  'vote of 4-grams',
  'oracle',
] as const;

/** Scores a merged text, and what simple ways make of the same texts, against the labelled one. */
export function scoreMerging(merged: string, texts: readonly string[], gold: string): MergeScores {
  const labelled = countGrams(listTokens(gold));
  const score = (text: string) => scoreGrams(countGrams(listTokens(text)), labelled);
  const singles = texts.map(score);
  const sorted = [...texts].sort((a, b) => a.length - b.length);
  return {
    merged: score(merged),
    'mean single': singles.reduce((sum, own) => sum + own, 0) / Math.max(1, singles.length),
    longest: score(sorted.at(-1) ?? ''),
    'median length': score(sorted[(sorted.length - 1) >> 1] ?? ''),
    'vote of lines': score(voteLines(texts)),
    'vote of 4-grams': scoreGrams(voteGrams(texts), labelled),
    oracle: Math.max(0, ...singles),
  };
}

function scoreGrams(own: Counts, gold: Counts): number {
  const { shared, found, labelled } = countShared(own, gold);
  return found + labelled === 0 ? 1 : (2 * shared) / (found + labelled);
}
