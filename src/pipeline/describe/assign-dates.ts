import { findDay } from '../../model/moment.ts';
import { findWords } from '../page/measure-text.ts';
import { type ArticleSpan, type Claim, claimBlocks, type Page } from '../page/page.ts';
import { findDateRole, readDateLine } from './date-line.ts';
import { switchWords } from './date-words.ts';
import type { DateFinding, DateOrder } from './parse-date.ts';

type DateField = 'published' | 'modified' | 'captured';

/** A line that is a date and little else. */
interface DateLine extends DateFinding {
  readonly index: number;
}

/** Lines that the head and the foot of a page, and the edges of an article, have at the most. */
const edge = 3;
/** Lines of other matter that may stand between an article and its own date. */
const mostBetween = 2;

/**
 * Labels the page's own date lines as published, modified or captured.
 * A page that was copied shows the day of copying in its head or foot (the
 * capture clock) besides the article's date. Words such as “Published” decide;
 * then a date at the edge of the article or beside it is the article's, one
 * parted from it by other matter the clock's, and of two plain dates the later
 * is the clock's, since no article is published after it is captured. Dates
 * amid the article, several inside it (a chronology) and lists are left alone.
 */
export function assignDates(page: Page, order?: DateOrder): Page {
  const { article } = page;
  if (!article) return page;
  const layout = measureLayout(page, article);
  const lines = page.blocks.flatMap(({ text }, index): DateLine[] => {
    if (page.labels[index] || text === '') return [];
    const found = readDateLine(text, order);
    return found ? [{ index, ...found }] : [];
  });
  const isChronology =
    new Set(lines.filter((line) => isInside(article, line)).map(findDate)).size > 1;
  const stated: Claim[] = [];
  const plain: DateLine[] = [];
  let isPublished = false;
  for (const line of lines) {
    const role = findDateRole(line.rest);
    const isOwnText =
      isAmidArticle(layout, line.index) || (isChronology && isInside(article, line));
    if (role === 'plain' && isOwnText) continue;
    if (role === 'plain') plain.push(line);
    else stated.push(makeClaim(line, role));
    isPublished ||= role === 'published';
  }
  return claimBlocks(page, [...stated, ...assignPlainDates(layout, plain, isPublished)]);
}

/** Dates that say nothing of themselves: where they stand and which is earlier decides. */
function assignPlainDates(
  layout: Layout,
  lines: readonly DateLine[],
  isPublished: boolean,
): Claim[] {
  const isNear = (line: DateLine) => !isParted(layout, line.index) && !isClock(layout, line);
  const own = isPublished ? undefined : findEarliest(lines.filter(isNear));
  return lines.flatMap((line): Claim[] => {
    if (line === own) return [makeClaim(line, 'published')];
    if (own && isNear(line) && findDay(line.moment) === findDay(own.moment)) {
      return [makeClaim(line, 'published')];
    }
    const isLater = own ? findDate(line) >= findDate(own) : !isNear(line);
    return isLater && isClockPlace(layout, line.index) ? [makeClaim(line, 'captured')] : [];
  });
}

function findDate({ moment }: DateLine): string {
  return moment.slice(0, 10);
}

function makeClaim({ index }: DateLine, field: DateField): Claim {
  return { first: index, last: index, label: { as: 'metadata', field } };
}

/** The earliest date; of those on one day the most exact. */
function findEarliest(lines: readonly DateLine[]): DateLine | undefined {
  let best: DateLine | undefined;
  for (const line of lines) {
    const day = findDate(line);
    const known = best ? findDate(best) : '';
    const isMoreExact = day === known && line.moment.length > (best?.moment.length ?? 0);
    if (!best || day < known || isMoreExact) best = line;
  }
  return best;
}

/** The article’s span, and for each block how many before it show text, and how many are matter of neither article nor metadata. */
interface Layout {
  readonly article: ArticleSpan;
  readonly shown: readonly number[];
  readonly matter: readonly number[];
}

function measureLayout({ blocks, labels }: Page, article: ArticleSpan): Layout {
  const shown = [0];
  const matter = [0];
  for (const [index, { text }] of blocks.entries()) {
    const isMatter = labels[index]?.as !== 'metadata' && findWords(text).length > 0;
    shown.push((shown[index] ?? 0) + (text === '' ? 0 : 1));
    matter.push((matter[index] ?? 0) + (isMatter ? 1 : 0));
  }
  return { article, shown, matter };
}

/** Whether prose of the article stands both before and after a line. */
function isInside({ first, last }: ArticleSpan, { index }: DateLine): boolean {
  return index > first && index < last;
}

/** How much a running count grows from one block up to another. */
function countFrom(counts: readonly number[], from: number, to: number): number {
  return Math.max(0, (counts[to] ?? 0) - (counts[from] ?? 0));
}

/** A date above the article with a language switch beside it: the clock of the page’s head. */
function isClock({ article }: Layout, { index, rest }: DateLine): boolean {
  return index < article.first && switchWords.test(rest);
}

/** Whether a line stands among the article’s own paragraphs, such as the heads of a chronology. */
function isAmidArticle({ article, shown }: Layout, index: number): boolean {
  return (
    countFrom(shown, article.first, index) > edge &&
    countFrom(shown, index + 1, article.last + 1) > edge
  );
}

/** Whether a line stands outside the article and among the first or the last that the page shows. */
function isClockPlace({ article, shown }: Layout, index: number): boolean {
  if (index >= article.first && index <= article.last) return false;
  return countFrom(shown, 0, index) < edge || countFrom(shown, index + 1, shown.length - 1) < edge;
}

/** Whether other matter stands between a date line and the article. */
function isParted({ article, matter }: Layout, index: number): boolean {
  const between =
    index < article.first
      ? countFrom(matter, index + 1, Math.min(article.title ?? article.first, article.first))
      : countFrom(matter, article.last + 1, index);
  return between > mostBetween;
}
