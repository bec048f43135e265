import type { Moment } from '../../model/moment.ts';
import { findMonth } from '../../model/month-names.ts';
import { makeDay, parseDay } from './calendar.ts';

/** A day that a text names. */
export interface MentionedDay {
  /** `2022-09-19` */
  readonly day: string;
  /** Offset in UTF-16 code units. */
  readonly start: number;
}

const halfYear = 183;

const dayFirst =
  /(?<![\p{L}\d.:/-])(?<day>\d{1,2})(?:st|nd|rd|th)?\.?[ \u00a0](?:of )?(?<month>\p{L}{3,15})(?!\p{L})(?:\.?,?[ \u00a0](?<year>(?:19|20)\d{2})(?!\d))?/gu;
const monthFirst =
  /(?<!\p{L})(?<month>\p{L}{3,15})\.?[ \u00a0](?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)(?:,?[ \u00a0](?<year>(?:19|20)\d{2})(?!\d))?/gu;
const figures =
  /(?<![\d./=_-])(?<year>(?:19|20)\d{2})-(?<monthFigure>\d{2})-(?<day>\d{2})(?![\d/_-])/gu;
const dotted =
  /(?<![\d./=_-])(?<day>\d{1,2})\.(?<monthFigure>\d{1,2})\.(?<year>(?:19|20)\d{2})(?!\d)/gu;

/**
 * The days that a text names, in its order, in any language whose months are
 * known. A day without a year is taken for the one nearest to publication, and
 * left out where that is not known to the month.
 * @param published bounds what a day without a year can mean
 */
export function findMentionedDays(text: string, published: Moment | null): MentionedDay[] {
  const found = [dayFirst, monthFirst, figures, dotted].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, groups = {} }) => {
      const day = readDay(groups, published);
      return day === undefined ? [] : [{ day, start: index }];
    }),
  );
  return found.sort((left, right) => left.start - right.start);
}

function readDay(groups: Record<string, string>, published: Moment | null): string | undefined {
  const { day, month, monthFigure, year } = groups;
  const number = monthFigure === undefined ? findMonth(month ?? '') : Number(monthFigure);
  if (number === undefined) return undefined;
  if (year !== undefined) return makeDay(Number(year), number, Number(day));
  if (published === null || published.length < 7 || !isUnmistakable(month ?? '')) return undefined;
  return findNearest(number, Number(day), published);
}

/** Whether a word can only be a month when no year stands beside it: «12 may», «лист 5» need not be. */
function isUnmistakable(word: string): boolean {
  if (word === 'May' || word === 'мая') return true;
  return [...word].length > 3 && !/^(?:march|mars|лист|list)$/u.test(word);
}

function findNearest(month: number, day: number, published: Moment): string | undefined {
  const base = parseDay(published.length === 7 ? `${published}-15` : published.slice(0, 10));
  const year = Number(published.slice(0, 4));
  return [year, year - 1, year + 1]
    .map((candidate) => makeDay(candidate, month, day))
    .find((candidate) => candidate && Math.abs(parseDay(candidate) - base) <= halfYear);
}
