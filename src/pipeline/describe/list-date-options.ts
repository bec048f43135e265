import { countWords, isProse } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';
import type { Features, Option } from './choose-likeliest.ts';
import { type DateRole, findDateRole, listBlockDates } from './date-line.ts';
import { switchWords } from './date-words.ts';
import type { FoundDate } from './find-dates.ts';
import type { PageLayout } from './measure-layout.ts';
import { countFrom, isAmidArticle, isInside, isParted } from './measure-layout.ts';
import type { DateOrder } from './read-day.ts';

/** A date on the page that may be the article's own. */
export interface DateOption extends Option {
  readonly date: FoundDate;
  readonly role: DateRole;
  /** Whether the line is the date and little else. */
  readonly isBare: boolean;
}

/** Lines longer than this are texts. */
const longestLine = 200;
/** Shown lines that the head of a page has, where it may print the day. */
const headLines = 8;
/** Words beside a date up to which a line is the date's. */
const fewWords = 3;

/** The dates on a page that stand in lines of their own or in credits, those amid the article left out. */
export function listDateOptions(page: Page, layout: PageLayout, order?: DateOrder): DateOption[] {
  const found = page.blocks.flatMap((_, index) => readLine(page, index, order));
  const days = new Set(
    found
      .filter(({ index, isBare }) => isBare && isInside(layout.article, index))
      .map(({ date }) => findDay(date)),
  );
  const own = found.filter(({ index, role }) => {
    if (role !== 'plain') return true;
    // Parted from the article by other matter, in the page's head or after the article, it is a clock's or another text's.
    const isTop = countFrom(layout.shown, 0, index) < headLines;
    if (isParted(layout, index) && (isTop || index > layout.article.last)) return false;
    return !isAmidArticle(layout, index) && !(days.size > 1 && isInside(layout.article, index));
  });
  const plainDays = own.filter(({ role, isBare }) => role === 'plain' && isBare).map(findDayOf);
  return own.map((mention) => ({
    ...mention,
    features: weighDate(page, layout, mention, own, plainDays),
  }));
}

type Mention = Omit<DateOption, 'features'> & { readonly place: 'only' | 'first' | 'further' };

function readLine(page: Page, index: number, order: DateOrder | undefined): Mention[] {
  const block = page.blocks[index];
  const label = page.labels[index];
  if (!block || block.text.length > longestLine || !/\d{2}/.test(block.text)) return [];
  if (label?.as === 'removed' && !reclaimable.has(label.rule)) return [];
  if (label?.as === 'metadata' && label.field !== 'byline') return [];
  const { text } = block;
  const dates = listBlockDates(block, order);
  if (dates.length === 0 || dates.length > 3 || text.includes('@') || isProse(text)) return [];
  const all = dates.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  const rest = countWords(all);
  if (rest > 0 && /[.!?…։]["»”’]?$/u.test(text)) return [];
  const isBare = rest <= fewWords && text.length <= 80;
  return dates.flatMap((date, position): Mention[] => {
    const before = text.slice(dates[position - 1]?.end ?? 0, date.start);
    const after = text.slice(date.end, dates[position + 1]?.start ?? text.length);
    const isSwitch = index < (page.article?.first ?? 0) && switchWords.test(after.trim());
    const role = findDateRole(before, position === dates.length - 1 ? after : '');
    if (isSwitch || (!isBare && role === 'captured')) return [];
    const place = dates.length === 1 ? 'only' : position === 0 ? 'first' : 'further';
    return [{ index, date, role, isBare, place }];
  });
}

/** Rules for single lines that a line with the article's date may fall to by what else it says. */
const reclaimable: ReadonlySet<string> = new Set([
  'share-buttons',
  'navigation',
  'repeated-line',
  'media-placeholder',
  'read-more',
]);

function weighDate(
  page: Page,
  layout: PageLayout,
  mention: Mention,
  own: readonly Mention[],
  plainDays: readonly string[],
): Features {
  const { index, role, date, isBare, place } = mention;
  const { article } = layout;
  const head = article.title ?? article.first;
  const fromHead =
    index >= head ? countFrom(layout.shown, head, index) : -countFrom(layout.shown, index, head);
  const inHead = index >= head && index < article.first;
  const isAfter = index > article.last;
  // Hashtags and captions part a date from its article as little as empty lines do.
  const fromEnd = isAfter ? countFrom(layout.matter, article.last + 1, index) : 0;
  const day = findDay(date);
  const neighbours = own.filter(
    (other) =>
      other !== mention &&
      Math.abs(other.index - index) <= 8 &&
      other.index !== index &&
      findDay(other.date) !== day,
  ).length;
  const isStated = role === 'published';
  const words = countWords(page.blocks[index]?.text ?? '');
  return {
    any: 1,
    published: Number(isStated),
    modified: Number(role === 'modified'),
    captured: Number(role === 'captured'),
    bare: Number(isBare),
    long: Number(words > 12),
    further: Number(place === 'further'),
    credit: Number(page.labels[index]?.as === 'metadata'),
    timed: Number(date.moment.includes('T')),
    above: Number(fromHead < 0 && fromHead >= -2),
    above3: Number(fromHead < -2 && fromHead >= -6),
    farAbove: Number(fromHead < -6),
    right: Number(fromHead === 1),
    near: Number(fromHead > 1 && fromHead <= 4),
    later: Number(fromHead > 4 && fromHead <= 9),
    inHead: Number(inHead),
    inText: Number(index >= article.first && !isAfter),
    atEnd: Number(isAfter && fromEnd < 3),
    afterEnd: Number(fromEnd >= 3 && fromEnd < 8),
    farAfter: Number(fromEnd >= 8),
    statedAfter: Number(isStated && isAfter && fromEnd < 8),
    listed: Math.min(neighbours, 4) / 4,
    again: Number(own.some((other) => other.index !== index && findDay(other.date) === day)),
    later2: Number(plainDays.some((other) => other < day)),
    top: Number(countFrom(layout.shown, 0, index) < 3),
    removed: Number(page.labels[index]?.as === 'removed'),
    untitled: Number(article.title === undefined),
  };
}

function findDayOf({ date }: Mention): string {
  return findDay(date);
}

function findDay({ moment }: FoundDate): string {
  return moment.slice(0, 10);
}
