import type { Moment } from '../../model/moment.ts';
import { findMonth } from './month-names.ts';

/** A date found in a line, with what stands around it. */
export interface DateFinding {
  readonly moment: Moment;
  /** The line without the date and the punctuation that tied it in. */
  readonly rest: string;
}

export type DateOrder = 'day-first' | 'month-first';

const month = '(?<month>\\p{L}[\\p{L}\\p{M}\\u0307]{1,14})';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d{2})';
const gap = '[\\s.,/-]{1,3}';
/** What the languages add to the figures of a year: год, թվական, წელი, -ci il, yılı. */
const yearWord =
  '(?:\\s?(?:г\\.|года|թ\\.|թվականի?|წ\\.|წელი|წლის)|-?(?:ci|cı|cu|cü)?\\s(?:ildə|il|yılı)(?!\\p{L}))?';
/** A weekday, in whatever language; words such as “updated” begin a date of their own. */
const weekday =
  '(?:,?\\s\\(?(?![Uu]pdat|[Mm]odif|[Ee]dit|[Оо]бнов|[Ии]змен|[Gg]üncel|[Yy]enilən)\\p{L}{2,14}\\)?)?';
const clock =
  '(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,6})?)?(?!\\d)(?:\\s?(?<half>[AaPp]\\.?[Mm])\\b\\.?)?(?<zone>\\s?\\(?(?:Z\\b|GMT|UTC|[+-]\\d{2}:?\\d{2})(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?(?!\\p{L}))?';
const tie = '(?:\\s{0,3}[,/|–—•·-]\\s{0,3}|\\s{1,3}(?:(?:at|в|saat|ժամը)\\s)?|T)';
/** A time that follows the date, a weekday between them or not. */
const time = `(?:${weekday}${tie}${clock})?`;

/** Tried in this order; each repetition is bounded, so matching is linear. */
const patterns: readonly RegExp[] = [
  `(?<!\\d)${year}-(?<monthNumber>\\d{2})-(?<day>\\d{2})(?!\\d)${time}`,
  `(?<![\\d.,])${day}${gap}${month}${gap}${year}(?!\\d)${yearWord}${time}`,
  `(?<!\\p{L})${month}\\.?\\s${day},?\\s${year}(?!\\d)${time}`,
  `(?<!\\d)${year}${yearWord},?\\s?${month}\\s${day}(?!\\d)${time}`,
  `(?<![\\d\\p{L}./-])(?<first>\\d{1,2})[./-](?<second2>\\d{1,2})[./-]${year}(?!\\d)${time}`,
].map((source) => new RegExp(source, 'gu'));

/** A time right before a date: “10:44, 20.09.2022”. */
const timeBefore =
  /(?<!\d)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s{0,3}[,/|–—•·-]?\s{0,3}$/u;

/**
 * The first full date in a line, or undefined. A time is taken where one
 * follows or comes right before; a zone only where it is printed. Figures such
 * as 03/04/2022 are read only where one of them cannot be a month, they are
 * alike, the separator is a point (a day-first custom), or `order` says how the
 * publisher writes them.
 */
export function parseDate(line: string, order?: DateOrder): DateFinding | undefined {
  // Most lines have no year, and five patterns take their time to say so.
  if (!/(?:19|20)\d{2}/.test(line)) return undefined;
  for (const pattern of patterns) {
    for (const match of line.matchAll(pattern)) {
      const moment = readMoment(match[0], match.groups ?? {}, order);
      if (!moment) continue;
      const before = line.slice(0, match.index);
      const found = moment.includes('T') ? undefined : readTimeBefore(before, moment);
      const head = found ? before.slice(0, found.index) : before;
      return {
        moment: found?.moment ?? moment,
        rest: tidyRest(`${head} ${line.slice(match.index + match[0].length)}`),
      };
    }
  }
  return undefined;
}

function readTimeBefore(
  before: string,
  date: Moment,
): { moment: Moment; index: number } | undefined {
  const tail = Math.max(0, before.length - 20);
  const match = timeBefore.exec(before.slice(tail));
  const clockTime = match?.groups && readClock(match.groups);
  return match && clockTime
    ? { moment: `${date}T${clockTime}`, index: tail + match.index }
    : undefined;
}

function tidyRest(rest: string): string {
  return rest.replace(/[\s|•·–—/,:-]+/gu, ' ').trim();
}

function readMoment(
  printed: string,
  groups: Record<string, string | undefined>,
  order: DateOrder | undefined,
): Moment | undefined {
  const date = readDay(printed, groups, order);
  if (!date) return undefined;
  const time = readClock(groups);
  return time === undefined ? date : `${date}T${time}${readZone(groups.zone)}`;
}

/** A time of day as ISO 8601 writes it; undefined where there is none or no clock shows it. */
function readClock(groups: Record<string, string | undefined>): string | undefined {
  const { hour, minute, second, half } = groups;
  if (hour === undefined || minute === undefined) return undefined;
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return `${pad(hours)}:${minute}${second ? `:${second}` : ''}`;
}

function readDay(
  printed: string,
  groups: Record<string, string | undefined>,
  order: DateOrder | undefined,
): string | undefined {
  const { year: years, month: name, monthNumber, day: days, first, second2 } = groups;
  let monthOfYear: number | undefined;
  let dayOfMonth = Number(days);
  if (name !== undefined) monthOfYear = findMonth(name);
  else if (monthNumber !== undefined) monthOfYear = Number(monthNumber);
  else {
    const a = Number(first);
    const b = Number(second2);
    const dotted = printed.includes('.');
    const dayFirst = a > 12 || a === b || dotted || order === 'day-first';
    const monthFirst = b > 12 || order === 'month-first';
    if (!dayFirst && !monthFirst) return undefined;
    [dayOfMonth, monthOfYear] = b > 12 || (monthFirst && !dayFirst) ? [b, a] : [a, b];
  }
  if (!monthOfYear || monthOfYear > 12 || dayOfMonth < 1) return undefined;
  const last = new Date(Date.UTC(Number(years), monthOfYear, 0)).getUTCDate();
  return dayOfMonth > last ? undefined : `${years}-${pad(monthOfYear)}-${pad(dayOfMonth)}`;
}

function readZone(zone: string | undefined): string {
  if (!zone) return '';
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone.replace(/[()\s]/g, ''));
  if (!offset) return 'Z';
  const [, sign, hours, minutes = '00'] = offset;
  // No clock on Earth is further from UTC; the figures mean something else.
  if (Number(hours) > 14 || Number(minutes) > 59) return '';
  return `${sign}${pad(Number(hours))}:${minutes}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
