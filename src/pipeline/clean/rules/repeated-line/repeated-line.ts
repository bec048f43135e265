import { normaliseWords } from '../../../page/measure-text.ts';
import type { Removal, Rule } from '../../rule.ts';

/** A title or caption that the page prints twice in a row: the second is the page's, not the article's. */
export const repeatedLine: Rule = {
  id: 'repeated-line',
  reason: 'Repeats the line before it',
  find: (page) => {
    const removals: Removal[] = [];
    let previous = '';
    for (const [index, { text }] of page.blocks.entries()) {
      if (text === '') continue;
      const words = text.length <= 400 ? normaliseWords(text) : '';
      if (words !== '' && words === previous && !page.labels[index]) removals.push({ first: index, last: index });
      previous = words;
    }
    return removals;
  },
};
