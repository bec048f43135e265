import { parseDate } from '../../../describe/parse-date.ts';
import { hasWords, isProse } from '../../../page/measure-text.ts';
import type { Page } from '../../../page/page.ts';
import type { Removal, Rule } from '../../rule.ts';

/** Three pairs of a date and a headline. */
const shortestList = 6;

/** Three or more headlines that alternate with bare dates or times: a list of other news. */
export const datedHeadlineList: Rule = {
  id: 'dated-headline-list',
  reason: 'Belongs to a list of other headlines with their dates',
  find: (page) => {
    const kinds = page.blocks.map((_, index) => classify(page, index));
    const removals: Removal[] = [];
    for (let start = 0; start < kinds.length; start++) {
      const last = Math.max(
        followAlternation(kinds, start, 'stamp'),
        followAlternation(kinds, start, 'headline'),
      );
      if (last - start + 1 < shortestList) continue;
      if (!isChronology(page, start, last)) removals.push({ first: start, last });
      start = last;
    }
    return removals;
  },
};

type Kind = 'stamp' | 'headline' | 'other';

function classify(page: Page, index: number): Kind {
  const text = page.blocks[index]?.text ?? '';
  if (page.labels[index] || text === '' || text.length > 250) return 'other';
  if (readStamp(text) !== undefined) return 'stamp';
  return isProse(text) || !hasWords(text, 3) ? 'other' : 'headline';
}

/** A bare time or date, in a form that sorts. */
function readStamp(text: string): string | undefined {
  const time = /^(\d{1,2})[:.](\d{2})$/.exec(text);
  if (time) return `${time[1]?.padStart(2, '0')}:${time[2]}`;
  const date = text.length <= 60 ? parseDate(text) : undefined;
  return date && !hasWords(date.rest, 3) ? date.moment : undefined;
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

/** Dates that go forward, between two paragraphs of prose, are the article's own chronology. */
function isChronology({ blocks }: Page, first: number, last: number): boolean {
  const before = blocks.slice(0, first).findLast(({ text }) => text !== '');
  const after = blocks.slice(last + 1).find(({ text }) => text !== '');
  if (!before || !after || !isOwnText(before.text) || !isOwnText(after.text)) return false;
  const stamps = blocks.slice(first, last + 1).flatMap(({ text }) => readStamp(text) ?? []);
  return stamps.every((stamp, index) => index === 0 || (stamps[index - 1] ?? '') <= stamp);
}

function isOwnText(text: string): boolean {
  return isProse(text) || /[:։]$/u.test(text);
}
