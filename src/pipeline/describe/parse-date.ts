import type { Moment } from '../../model/moment.ts';
import { findMonth } from './month-names.ts';

/** A date found in a line, with what stands around it. */
export interface DateFinding {
  readonly moment: Moment;
  /** The line without the date and the punctuation that tied it in. */
  readonly rest: string;
}

export type DateOrder = 'day-first' | 'month-first';

const month = '(?<month>\\p{L}[\\p{L}\\p{M}\u0307]{1,14})';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d{2})';
const gap = '[\\s.,/-]{1,3}';
const time =
  '(?:(?:\\s{0,3}[,/|–—•·-]\\s{0,3}|\\s{1,3}(?:at\\s|в\\s|saat\\s)?|T)(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,6})?)?(?:\\s?(?<half>[AaPp]\\.?[Mm])\\b\\.?)?(?<zone>\\s?(?:Z\\b|GMT\\b|UTC\\b|[+-]\\d{2}:?\\d{2})(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?)?)?';

/** Tried in this order; each has at most one repetition of each class, so matching is linear. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${year}-(?<monthNumber>\\d{2})-(?<day>\\d{2})(?!\\d)${time}`, 'u'),
  new RegExp(
    `(?<!\\d)${day}${gap}${month}${gap}${year}(?!\\d)(?:\\s?(?:г\\.|года|թ\\.|წ\\.))?${time}`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})${month}\\.?\\s${day},?\\s${year}(?!\\d)${time}`, 'u'),
  new RegExp(`(?<!\\d)${year}\\s?(?:թ\\.|წ\\.|,)?\\s?${month}\\s${day}(?!\\d)${time}`, 'u'),
  new RegExp(`(?<!\\d)(?<first>\\d{1,2})[./-](?<second2>\\d{1,2})[./-]${year}(?!\\d)${time}`, 'u'),
];

/**
 * The first full date in a line, or undefined. A time is taken where one
 * follows; a zone only where it is printed. Figures such as 03/04/2022 are read
 * only where one of them cannot be a month, they are alike, the separator is a
 * point (a day-first custom), or `order` says how the publisher writes them.
 */
export function parseDate(line: string, order?: DateOrder): DateFinding | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (!match?.groups) continue;
    const moment = readMoment(match[0], match.groups, order);
    if (!moment) continue;
    const rest = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`;
    return { moment, rest: rest.replace(/[\s|•·–—/,:-]+/gu, ' ').trim() };
  }
  return undefined;
}

function readMoment(
  printed: string,
  groups: Record<string, string | undefined>,
  order: DateOrder | undefined,
): Moment | undefined {
  const date = readDay(printed, groups, order);
  if (!date) return undefined;
  const { hour, minute, second, half, zone } = groups;
  if (hour === undefined || minute === undefined) return date;
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  const clock = `${pad(hours)}:${minute}${second ? `:${second}` : ''}`;
  return `${date}T${clock}${readZone(zone)}`;
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
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone.trim());
  if (!offset) return 'Z';
  return `${offset[1]}${pad(Number(offset[2]))}:${offset[3] ?? '00'}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
