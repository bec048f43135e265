import type { EntryHead } from '../model/entry.ts';
import type { Moment } from '../model/moment.ts';
import type { Messages } from './messages.ts';

/** A date in words, exactly as far as it is known: `20 September 2022, 10:44`. */
export function describeMoment(moment: Moment, messages: Messages): string {
  const match =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(moment);
  if (!match) return moment;
  const [, year = '', month, day, time, zone] = match;
  const name = month === undefined ? undefined : messages.months[Number(month) - 1];
  const date = [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
  const offset = zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`;
  return time === undefined ? date : `${date}, ${time}${offset}`;
}

/** What a reader should know of a date beyond its words, or undefined where there is nothing. */
export function describeZone(
  published: NonNullable<EntryHead['published']>,
  messages: Messages,
): string | undefined {
  return messages.zones[published.zone];
}
