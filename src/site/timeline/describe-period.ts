import { describeMoment } from '../describe-moment.ts';
import type { Messages } from '../messages.ts';

/** A stretch of time in words: `19 September 2022`, `September 2022`, `2022` or `1990s`. */
export function describePeriod(period: string, messages: Messages): string {
  return period.length === 3
    ? messages.timeline.decade(Number(`${period}0`))
    : describeMoment(period, messages);
}

/** The same as short as an axis needs it: `19 Sep`, `Sep 2022`. */
export function shortenPeriod(period: string, messages: Messages): string {
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return describePeriod(period, messages);
  const name = messages.timeline.shortMonths[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name}`;
}
