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

/** Whether two titles are the same words with other figures: another day, round or number. */
export function differInFigures(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const [wordsA, wordsB] = [normaliseWords(a), normaliseWords(b)];
  return wordsA !== wordsB && maskFigures(wordsA) === maskFigures(wordsB);
}

function maskFigures(words: string): string {
  return words.replace(/\p{N}+/gu, '#');
}
