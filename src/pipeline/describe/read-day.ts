import { findMonth } from '../../model/month-names.ts';

export type DateOrder = 'day-first' | 'month-first';

/** A day of the calendar read off a line around its year. */
export interface DayFinding {
  /** `2022-09-20` */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** How far before and after its year a date reaches. */
const reachBefore = 36;
const reachAfter = 40;

const name = '(?<month>\\p{L}[\\p{L}\\p{M}\\u0307]{1,14})';
const gap = '[\\s.,/-]{1,3}';
/** What the languages add to the figures of a year: год, թվական, წელი, -ci il, yılı. */
const yearWord =
  '(?:\\s?(?:г\\.|года|р\\.|року|թ\\.|թվականի?|წ\\.|წელი|წლის)|-?(?:ci|cı|cu|cü)?\\s(?:ildə|il|yılı)(?!\\p{L}))?';

const dayMonth = new RegExp(
  `(?<![\\d.,:])(?<day>\\d{1,2})(?:st|nd|rd|th|er|[ªº°])?${gap}(?:(?:de|di|of)\\s)?${name}${gap}(?:(?:de|del|di)\\s)?$`,
  'u',
);
const monthDay = new RegExp(
  `${name}\\.?\\s{1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s{0,2}|\\s{1,2})$`,
  'u',
);
const figures = /(?<![\d\p{L}./-])(?<first>\d{1,2})(?<mark>[./-])\s?(?<second>\d{1,2})[./-]\s?$/u;
const yearFirst = /^(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/u;
const yearFirstCharacters = /^年\s?(?<second>\d{1,2})月\s?(?<day>\d{1,2})日/u;
const yearFirstName = new RegExp(`^${yearWord},?\\s?${name}\\s(?<day>\\d{1,2})(?!\\d)`, 'u');
const afterYear = new RegExp(`^${yearWord}`, 'u');

/**
 * The day that a line states around the four figures of a year at an offset,
 * or undefined where that year is part of no full date.
 */
export function readDay(line: string, yearAt: number, order?: DateOrder): DayFinding | undefined {
  const year = line.slice(yearAt, yearAt + 4);
  const from = Math.max(0, yearAt - reachBefore);
  const before = line.slice(from, yearAt);
  const after = line.slice(yearAt + 4, yearAt + 4 + reachAfter);
  const end = yearAt + 4 + (afterYear.exec(after)?.[0].length ?? 0);
  const finish = (day: string | undefined, start: number, until: number) =>
    day === undefined ? undefined : { day, start, end: until };

  const following =
    // Figures after a slash or a sign that joins are an address or a number.
    /[\d/=_.-]$/.test(before) ? null : (yearFirst.exec(after) ?? yearFirstCharacters.exec(after));
  if (following?.groups) {
    const { second, day } = following.groups;
    const found = formatDay(year, Number(second), Number(day));
    if (found) return finish(found, yearAt, yearAt + 4 + following[0].length);
  }
  for (const pattern of [dayMonth, monthDay]) {
    const match = pattern.exec(before);
    const month = match?.groups && findMonthIn(match.groups.month ?? '');
    if (!match?.groups || !month) continue;
    const found = formatDay(year, month.month, Number(match.groups.day));
    if (found)
      return finish(found, from + match.index + (pattern === monthDay ? month.skip : 0), end);
  }
  const printed = figures.exec(before);
  if (printed?.groups) {
    const { first, second, mark } = printed.groups;
    const found = readFigures(year, Number(first), Number(second), mark === '.', order);
    if (found) return finish(found, from + printed.index, end);
  }
  const named = yearFirstName.exec(after);
  const month = named?.groups && findMonth(named.groups.month ?? '');
  if (!named?.groups || !month) return undefined;
  return finish(
    formatDay(year, month, Number(named.groups.day)),
    yearAt,
    yearAt + 4 + named[0].length,
  );
}

/**
 * Figures such as 03/04: read where one of them cannot be a month, they are
 * alike, points part them (a day-first custom), or the order is known.
 */
export function readFigures(
  year: string,
  first: number,
  second: number,
  isDotted: boolean,
  order: DateOrder | undefined,
): string | undefined {
  const isDayFirst = first > 12 || first === second || isDotted || order === 'day-first';
  const isMonthFirst = second > 12 || order === 'month-first';
  if (!isDayFirst && !isMonthFirst) return undefined;
  return second > 12 || (isMonthFirst && !isDayFirst)
    ? formatDay(year, first, second)
    : formatDay(year, second, first);
}

/** A day as ISO 8601 writes it; undefined where no calendar has it. */
function formatDay(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const pad = (value: number) => String(value).padStart(2, '0');
  return day > last ? undefined : `${year}-${pad(month)}-${pad(day)}`;
}

/** The month that a word names; copying may have welded another word to its front: «WriterDec». */
function findMonthIn(word: string): { month: number; skip: number } | undefined {
  const month = findMonth(word);
  if (month) return { month, skip: 0 };
  const welded = /\p{Lu}\p{Ll}{1,14}$/u.exec(word);
  const own = welded && welded.index > 0 ? findMonth(welded[0]) : undefined;
  return welded && own ? { month: own, skip: welded.index } : undefined;
}
