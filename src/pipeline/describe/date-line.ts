import type { Block } from '../../model/block.ts';
import { hasWords, unweldWords } from '../page/measure-text.ts';
import { capturedWords, modifiedWords, publishedWords } from './date-words.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { type DateFinding, parseDate } from './parse-date.ts';
import type { DateOrder } from './read-day.ts';

/** What a date line says of itself. */
export type DateRole = 'published' | 'modified' | 'captured' | 'plain';

/** How many words before a date may say what it is. */
const roleReach = 4;

/** Every stage asks for the dates of the same blocks, so they are read once an order. */
const read = new WeakMap<Block, { order: DateOrder | undefined; dates: readonly FoundDate[] }>();

/** The full dates in a block. */
export function listBlockDates(block: Block, order?: DateOrder): readonly FoundDate[] {
  const known = read.get(block);
  if (known && known.order === order) return known.dates;
  const dates = findDates(block.text, order);
  read.set(block, { order, dates });
  return dates;
}

/** A line that is a date with at most a few words beside it: when, where, by whom. */
export function readDateLine(text: string, order?: DateOrder): DateFinding | undefined {
  if (text.length > 80 || !/\d{2}/.test(text) || text.includes('@')) return undefined;
  const found = parseDate(text, order);
  if (!found || hasWords(found.rest, 4)) return undefined;
  return isSentence(text, found.rest) ? undefined : found;
}

/** Whether a line is a date with at most a word or two beside it. */
export function isDateLine(text: string, order?: DateOrder): boolean {
  return readDateLine(text, order) !== undefined;
}

/** What the words beside a date say it is. */
export function findDateRole(before: string, after = ''): DateRole {
  const lead = unweldWords(before.slice(-80))
    .split(/[\s|•·–—/,:()-]+/u)
    .filter(Boolean);
  for (let start = Math.max(0, lead.length - roleReach); start < lead.length; start++) {
    const role = readRole(lead.slice(start).join(' '));
    if (role !== 'plain') return role;
  }
  return readRole(after.slice(0, 40).replace(/^[\s|•·–—/,:()-]+/u, ''));
}

function readRole(words: string): DateRole {
  if (capturedWords.test(words)) return 'captured';
  if (modifiedWords.test(words)) return 'modified';
  return publishedWords.test(words) ? 'published' : 'plain';
}

/** “He died on 3 May 1998.” is the article's; “3 мая 1998 г.” is a date. */
function isSentence(text: string, rest: string): boolean {
  return /[.!?…։]["»”’]?$/u.test(text) && hasWords(rest, 1);
}
