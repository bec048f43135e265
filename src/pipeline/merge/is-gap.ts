import { countWords, tokenise } from './tokenise.ts';

/** Words that a witness must lack in one place for it to count as a gap, which says nothing about the text. */
const leastGap = 8;

/** A witness that breaks off, or leaves out whole sentences, has no voice where its text is missing. */
export function isGap(lemma: readonly string[], reading: string): boolean {
  return countWords(lemma) - countWords(tokenise(reading)) >= leastGap;
}
