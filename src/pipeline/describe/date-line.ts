import { findWords } from '../page/measure-text.ts';
import { capturedWords, modifiedWords, publishedWords } from './date-words.ts';
import { type DateFinding, type DateOrder, parseDate } from './parse-date.ts';

/** What a date line says of itself. */
export type DateRole = 'published' | 'modified' | 'captured' | 'plain';

/** A line that is a date with at most a few words beside it: when, where, by whom. */
export function readDateLine(text: string, order?: DateOrder): DateFinding | undefined {
  if (text.length > 80 || text.includes('@')) return undefined;
  const found = parseDate(text, order);
  if (!found || findWords(found.rest).length > 3) return undefined;
  return isSentence(text, found.rest) ? undefined : found;
}

/** Whether a line is a date with at most a word or two beside it. */
export function isDateLine(text: string, order?: DateOrder): boolean {
  return readDateLine(text, order) !== undefined;
}

/** What the words beside a date say it is. */
export function findDateRole({ rest }: DateFinding): DateRole {
  if (capturedWords.test(rest)) return 'captured';
  if (modifiedWords.test(rest)) return 'modified';
  return publishedWords.test(rest) ? 'published' : 'plain';
}

/** “He died on 3 May 1998.” is the article's; “3 мая 1998 г.” is a date. */
function isSentence(text: string, rest: string): boolean {
  return /[.!?…։]["»”’]?$/u.test(text) && findWords(rest).length > 0;
}
