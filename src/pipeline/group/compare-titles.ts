import { normaliseWords } from '../page/measure-text.ts';

/** Words from which a title that stands whole in another is the same title with the site's name added. */
const leastWhole = 4;

/** How alike two titles are, 0 to 1: the share of their words that both have; 0 where one is missing. */
export function compareTitles(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return 0;
  const wordsA = new Set(normaliseWords(a).split(' '));
  const wordsB = new Set(normaliseWords(b).split(' '));
  const smaller = Math.min(wordsA.size, wordsB.size);
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  if (shared === smaller && smaller >= leastWhole) return 1;
  return shared / (wordsA.size + wordsB.size - shared);
}
