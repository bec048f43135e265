import type { Moment } from '../../model/moment.ts';
import { readClockAfter, readClockBefore } from './read-clock.ts';
import { type DateOrder, type DayFinding, readDay, readFigures } from './read-day.ts';

/** A full date in a line and where it stands there, its time included. */
export interface FoundDate {
  readonly moment: Moment;
  readonly start: number;
  readonly end: number;
}

/** A line longer than this is a text; what stands at its beginning is read alone. */
const longestLine = 2000;

/** The four figures of a year; those of a time may follow without a space («20236:46 PM»). */
const years = /(?<!\d)(?:19|20)\d{2}(?!\d(?!\d?:\d{2}))/g;
/** Two figures for the year are read only where a time follows. */
const shortYears =
  /(?<![\d\p{L}./-])(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})[./-](?<year>\d{2})(?=[\s,]{1,3}\d{1,2}:\d{2})/gu;

/**
 * All full dates in a line, in order. A time is taken where one follows or
 * comes right before; a zone only where it is printed.
 */
export function findDates(text: string, order?: DateOrder): FoundDate[] {
  const line = text.length > longestLine ? text.slice(0, longestLine) : text;
  const dates: FoundDate[] = [];
  if (!/\d{2}/.test(line)) return dates;
  for (const { index } of line.matchAll(years)) {
    const day = readDay(line, index, order);
    if (day && day.start >= (dates.at(-1)?.end ?? 0)) dates.push(addClock(line, day));
  }
  if (dates.length > 0) return dates;
  for (const match of line.matchAll(shortYears)) {
    const { first, second, year, mark } = match.groups ?? {};
    const day = readFigures(`20${year}`, Number(first), Number(second), mark === '.', order);
    const end = match.index + match[0].length;
    if (day) dates.push(addClock(line, { day, start: match.index, end }));
  }
  return dates;
}

function addClock(line: string, { day, start, end }: DayFinding): FoundDate {
  const after = readClockAfter(line, end);
  if (after) return { moment: `${day}T${after.time}`, start, end: after.end };
  const before = readClockBefore(line, start);
  return before
    ? { moment: `${day}T${before.time}`, start: before.start, end }
    : { moment: day, start, end };
}
