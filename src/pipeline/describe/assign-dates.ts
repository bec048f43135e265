import type { Moment } from '../../model/moment.ts';
import { findDay } from '../../model/moment.ts';
import { findWords } from '../page/measure-text.ts';
import { type Claim, claimBlocks, type Page } from '../page/page.ts';
import { type DateFinding, type DateOrder, parseDate } from './parse-date.ts';

/** A line that is a date and little else. */
interface DateLine {
  readonly index: number;
  readonly moment: Moment;
  readonly rest: string;
}

const publishedWords =
  /^(?:published|posted|date|publication date|first published|опубликовано|дата|հրապարակված|გამოქვეყნებულია|dərc olunub|yayınlanma)/iu;
const modifiedWords =
  /^(?:updated|last updated|modified|edited|last modified|обновлено|изменено|թարմացված|განახლებულია|yenilənib|güncelleme|güncellendi)/iu;
const capturedWords =
  /^(?:captured|retrieved|accessed|archived|saved|printed|сохранено|snapshot)/iu;
/** What may stand beside a page clock: weekdays aside, only a language switch. */
const switchWords = /^(?:(?:en|eng|ru|rus|hy|am|arm|ka|ge|geo|az|tr|рус|հայ|ქართ)\s?)+$/iu;

/** Whether a line is a date with at most a word or two beside it. */
export function isDateLine(text: string, order?: DateOrder): boolean {
  return readDateLine(text, order) !== undefined;
}

/**
 * Labels the page's own date lines as published, modified or captured.
 * A page that was copied shows the day of copying in its head or foot (the
 * capture clock) besides the article's date. Words such as “Published” decide;
 * then a date inside or beside the article is the article's, one parted from it
 * by other matter the clock's, and of two plain dates the later is the clock's,
 * since no article is published after it is captured.
 */
export function assignDates(page: Page, order?: DateOrder): Page {
  const { article } = page;
  if (!article) return page;
  const lines = page.blocks.flatMap(({ text }, index): DateLine[] => {
    if (page.labels[index] || text === '') return [];
    const found = readDateLine(text, order);
    return found ? [{ index, ...found }] : [];
  });
  const claims: Claim[] = [];
  const claim = ({ index }: DateLine, field: 'published' | 'modified' | 'captured') =>
    claims.push({ first: index, last: index, label: { as: 'metadata', field } });
  const plain: DateLine[] = [];
  let published = false;
  for (const line of lines) {
    if (capturedWords.test(line.rest)) claim(line, 'captured');
    else if (modifiedWords.test(line.rest)) claim(line, 'modified');
    else if (publishedWords.test(line.rest)) {
      claim(line, 'published');
      published = true;
    } else plain.push(line);
  }
  const near = plain.filter((line) => !isParted(page, line.index) && !isClock(page, line));
  const far = plain.filter((line) => !near.includes(line));
  const article_date = published ? undefined : earliest(near);
  if (article_date) claim(article_date, 'published');
  const known = article_date?.moment;
  for (const line of [...near.filter((other) => other !== article_date), ...far]) {
    if (known && line.moment.slice(0, 10) < known.slice(0, 10)) continue;
    const sameDay = known !== undefined && findDay(line.moment) === findDay(known);
    if (far.includes(line) || (known !== undefined && !sameDay)) claim(line, 'captured');
    else if (sameDay) claim(line, 'published');
  }
  return claimBlocks(page, claims);
}

function readDateLine(text: string, order?: DateOrder): DateFinding | undefined {
  if (text.length > 80) return undefined;
  const found = parseDate(text, order);
  return found && findWords(found.rest).length <= 3 ? found : undefined;
}

/** The earliest date; of those on one day the most exact. */
function earliest(lines: readonly DateLine[]): DateLine | undefined {
  let best: DateLine | undefined;
  for (const line of lines) {
    const day = line.moment.slice(0, 10);
    const bestDay = best?.moment.slice(0, 10) ?? '';
    if (!best || day < bestDay || (day === bestDay && line.moment.length > best.moment.length))
      best = line;
  }
  return best;
}

/** A date in the page's first line, with a language switch beside it: the clock of the page's head. */
function isClock(page: Page, line: DateLine): boolean {
  return line.index < (page.article?.first ?? 0) && switchWords.test(line.rest);
}

/** Whether removed matter stands between a date line and the article. */
function isParted(page: Page, index: number): boolean {
  const { article } = page;
  if (!article) return true;
  const [from, to] =
    index < article.first
      ? [index + 1, Math.min(article.title ?? article.first, article.first)]
      : [article.last + 1, index];
  let removed = 0;
  for (let other = from; other < to; other++) {
    const text = page.blocks[other]?.text ?? '';
    if (text === '' || page.labels[other]?.as === 'metadata') continue;
    if (page.labels[other] || findWords(text).length > 0) removed++;
  }
  return removed > 2;
}
