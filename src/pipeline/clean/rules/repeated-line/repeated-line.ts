import { hasWords, normaliseWords } from '../../../page/measure-text.ts';
import type { Removal, Rule } from '../../rule.ts';

/** Fewer words may be cells of a table, steps of a score or calls of a crowd. */
const fewestWords = 3;

/** A title or caption that the page prints twice in a row: the second is the page's, not the article's. */
export const repeatedLine: Rule = {
  id: 'repeated-line',
  reason: 'Repeats the line before it',
  find: (page) => {
    const removals: Removal[] = [];
    let previous = '';
    for (const [index, { text }] of page.blocks.entries()) {
      if (text === '') continue;
      const words = isComparable(text) ? normaliseWords(text) : '';
      if (words !== '' && words === previous && !page.labels[index]) {
        removals.push({ first: index, last: index });
      }
      previous = words;
    }
    return removals;
  },
};

/** A row of a table (cells parted by tabs) may well equal the row above it. */
function isComparable(text: string): boolean {
  return text.length <= 400 && !text.includes('\t') && hasWords(text, fewestWords);
}
