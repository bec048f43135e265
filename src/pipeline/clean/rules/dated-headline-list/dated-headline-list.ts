import { parseDate } from '../../../describe/parse-date.ts';
import { findWords, isProse } from '../../../page/measure-text.ts';
import type { Page } from '../../../page/page.ts';
import type { Removal, Rule } from '../../rule.ts';

/** Three or more headlines that alternate with bare dates or times: a list of other news. */
export const datedHeadlineList: Rule = {
  id: 'dated-headline-list',
  reason: 'Belongs to a list of other headlines with their dates',
  find: (page) => {
    const kinds = page.blocks.map((_, index) => classify(page, index));
    const removals: Removal[] = [];
    for (let start = 0; start < kinds.length; start++) {
      const last = Math.max(followAlternation(kinds, start, 'stamp'), followAlternation(kinds, start, 'headline'));
      if (last - start + 1 >= 6) {
        removals.push({ first: start, last });
        start = last;
      }
    }
    return removals;
  },
};

type Kind = 'stamp' | 'headline' | 'other';

function classify(page: Page, index: number): Kind {
  const text = page.blocks[index]?.text ?? '';
  if (page.labels[index] || text === '' || text.length > 250) return 'other';
  if (/^\d{1,2}[:.]\d{2}$/.test(text)) return 'stamp';
  const date = text.length <= 60 ? parseDate(text) : undefined;
  if (date && findWords(date.rest).length <= 2) return 'stamp';
  return isProse(text) || findWords(text).length < 3 ? 'other' : 'headline';
}

function followAlternation(kinds: readonly Kind[], start: number, first: Kind): number {
  let expected: Kind = first;
  let index = start;
  while (kinds[index] === expected) {
    index++;
    expected = expected === 'stamp' ? 'headline' : 'stamp';
  }
  return index - 1;
}
