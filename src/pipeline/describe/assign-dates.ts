import type { DescribedField } from '../../model/entry.ts';
import { type Claim, claimBlocks, type Page, reclaimBlocks } from '../page/page.ts';
import { rankOptions } from './choose-likeliest.ts';
import { findDateRole, readDateLine } from './date-line.ts';
import { switchWords } from './date-words.ts';
import { type DateOption, listDateOptions } from './list-date-options.ts';
import {
  countFrom,
  isAmidArticle,
  isClockPlace,
  isInside,
  isParted,
  measureLayout,
  type PageLayout,
} from './measure-layout.ts';
import type { DateOrder } from './read-day.ts';
import { readRelativeDate } from './read-relative-date.ts';
import { roundConfidence } from './round-confidence.ts';
import { dateWeights } from './weights.ts';

/** How likely a day must be the article's to be taken for it: rather no date than a wrong one. */
const leastConfidence = 0.6;
/** What another date counts for that the page itself calls published. */
const otherConfidence = 0.2;
/** Lines around the title in which “2 hours ago” speaks of the article. */
const relativeReach = 6;

/**
 * Labels the page's own dates as published, modified or captured. A page that
 * was copied shows the day of copying in its head or foot (the capture clock)
 * besides the article's date. The likeliest day is the article's, by what words
 * such as “Published” and the date's place say; a later date in the head or foot
 * is the clock's, since no article is published after it is captured. Dates
 * amid the article, several inside it (a chronology) and lists are left alone.
 */
export function assignDates(page: Page, order?: DateOrder): Page {
  const { article } = page;
  if (!article) return page;
  const layout = measureLayout(page, article);
  const options = listDateOptions(page, layout, order);
  const own = findLikeliestDay(options);
  const dated = own
    ? claimDay(page, layout, own.day, own.confidence, options)
    : claimRelative(page, layout);
  return claimBlocks(dated, [
    ...claimOthers(layout, options),
    ...claimClocks(dated, layout, own?.day, order),
  ]);
}

function findLikeliestDay(
  options: readonly DateOption[],
): { day: string; confidence: number } | undefined {
  const days = new Map<string, number>();
  for (const { option, confidence } of rankOptions(options, dateWeights)) {
    const day = findDay(option);
    days.set(day, (days.get(day) ?? 0) + confidence);
  }
  const [best] = [...days].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && best[1] >= leastConfidence
    ? { day: best[0], confidence: roundConfidence(best[1]) }
    : undefined;
}

/** Claims the lines that state the article's day; the surest of them even where a rule claimed it for its other words. */
function claimDay(
  page: Page,
  layout: PageLayout,
  day: string,
  confidence: number,
  options: readonly DateOption[],
): Page {
  const same = options.filter((option) => findDay(option) === day);
  const stated = same.filter(({ role }) => role !== 'modified' && role !== 'captured');
  // A page that says only when it was changed last is dated by that.
  const lines = stated.length > 0 ? stated : same;
  const [surest] = rankOptions(lines, dateWeights);
  const near = lines.filter(
    (option) => option === surest?.option || (option.isBare && !isParted(layout, option.index)),
  );
  return near.reduce((current, { index }) => {
    const label = current.labels[index];
    const also = { field: 'published' as const, confidence };
    if (label?.as === 'metadata') {
      return reclaimBlocks(current, [
        { first: index, last: index, label: { ...label, also: [...(label.also ?? []), also] } },
      ]);
    }
    return reclaimBlocks(current, [makeClaim(index, 'published', confidence)]);
  }, page);
}

/** Lines that say of other dates that they are the page's: when it was changed, captured, or published after all. */
function claimOthers({ article }: PageLayout, options: readonly DateOption[]): Claim[] {
  return options.flatMap(({ index, role, isBare }): Claim[] => {
    if (role === 'plain' || !isBare) return [];
    if (role === 'published' && isInside(article, index)) return [];
    return [makeClaim(index, role, role === 'published' ? otherConfidence : undefined)];
  });
}

/** Plain dates in the head or foot of the page, later than the article's own or parted from it. */
function claimClocks(
  page: Page,
  layout: PageLayout,
  own: string | undefined,
  order: DateOrder | undefined,
): Claim[] {
  return page.blocks.flatMap(({ text }, index): Claim[] => {
    if (page.labels[index] || !isClockPlace(layout, index) || isAmidArticle(layout, index))
      return [];
    const line = readDateLine(text, order);
    if (!line || findDateRole(line.rest) !== 'plain') return [];
    const isSwitch = index < layout.article.first && switchWords.test(line.rest);
    const isLater =
      own === undefined ? isSwitch || isParted(layout, index) : line.moment.slice(0, 10) >= own;
    return isLater ? [makeClaim(index, 'captured')] : [];
  });
}

/** “2 hours ago” beside the title, where the moment of capture is known. */
function claimRelative(page: Page, { shown, article }: PageLayout): Page {
  const { captured } = page.capture.sidecar;
  if (captured === undefined) return page;
  const head = article.title ?? article.first;
  const found = page.blocks.findIndex(
    ({ text }, index) =>
      index < article.first &&
      Math.abs(countFrom(shown, head, index) - countFrom(shown, index, head)) <= relativeReach &&
      page.labels[index]?.as !== 'removed' &&
      readRelativeDate(text, captured) !== undefined,
  );
  const label = page.labels[found];
  if (found < 0 || label?.as === 'metadata') return page;
  return claimBlocks(page, [makeClaim(found, 'published', leastConfidence)]);
}

function findDay({ date }: DateOption): string {
  return date.moment.slice(0, 10);
}

function makeClaim(index: number, field: DescribedField, confidence?: number): Claim {
  const sure = confidence === undefined ? {} : { confidence };
  return { first: index, last: index, label: { as: 'metadata', field, ...sure } };
}
