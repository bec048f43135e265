import { normaliseWords } from '../page/measure-text.ts';

/** The words of a block with how often each stands there, and the letters of all of them. */
export interface WordWeights {
  readonly counts: ReadonlyMap<string, number>;
  readonly letters: number;
}

/** Share of both blocks' letters in common words from which they are versions of one another. */
const leastShared = 0.4;
/** Share of the smaller block's letters from which it is a part of the larger. */
const leastContained = 0.75;

/** Weighs words by their letters: in any language the words that every text has are short. */
export function weighWords(block: string): WordWeights {
  const counts = new Map<string, number>();
  let letters = 0;
  for (const word of normaliseWords(block).split(' ')) {
    if (word === '') continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    letters += word.length;
  }
  return { counts, letters };
}

/** Letters of the words that both have, each as often as both have it. */
export function countSharedLetters(a: WordWeights, b: WordWeights): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small.counts) {
    shared += word.length * Math.min(count, large.counts.get(word) ?? 0);
  }
  return shared;
}

/** Whether two blocks that share so many letters are versions of one another, or one a part of the other. */
export function isLikeBlock(
  a: WordWeights,
  b: WordWeights,
  shared: number,
  least: number = leastShared,
): boolean {
  const smaller = Math.min(a.letters, b.letters);
  if (smaller === 0) return false;
  return (2 * shared) / (a.letters + b.letters) >= least || shared / smaller >= leastContained;
}
