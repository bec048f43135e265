import type { Rank } from './choose-copy-text.ts';

/** Why the best witness is the copy-text, against the second one. */
export function explainCopyText(best: Rank, second: Rank): string {
  const other = second.siglum;
  if (!second.isComplete) {
    return `the most complete: ${best.words} words, ${other} has ${second.words}`;
  }
  if (best.isOriginal && !second.isOriginal) {
    return `as complete as ${other}, and from the publisher that had the article first`;
  }
  if (best.strays < second.strays) {
    return `as complete as ${other}, with fewer paragraphs that are none of the article’s, run into one or stand elsewhere (${best.strays}, ${other} has ${second.strays})`;
  }
  if (best.faults < second.faults) {
    return `as complete as ${other}, with fewer faults of form (${best.faults}, ${other} has ${second.faults})`;
  }
  if (best.captured < second.captured) {
    return `as complete and well formed as ${other}, and captured closer to the publication`;
  }
  if (best.words > second.words) {
    return `the most complete: ${best.words} words, ${other} has ${second.words}`;
  }
  return best.text === second.text
    ? 'first of equally complete witnesses'
    : 'equally complete and well formed; chosen by its text, so that the order of arrival does not matter';
}
