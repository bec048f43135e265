import type { Moment } from '../model/moment.ts';

/** Stands for a date that nobody knows: feeds cannot do without one, and the clock must not speak. */
export const unknownTimestamp = '1970-01-01T00:00:00Z';

/**
 * A moment as the full timestamp (RFC 3339) that feeds demand. What is not
 * known is filled with the earliest value; a time without a zone is taken for UTC.
 */
export function makeTimestamp(moment: Moment | null): string {
  if (moment === null) return unknownTimestamp;
  const [date = '', time] = moment.split('T');
  const day = `${date}-01-01`.slice(0, 10);
  if (time === undefined) return `${day}T00:00:00Z`;
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(time)?.[0];
  const clock = zone === undefined ? time : time.slice(0, -zone.length);
  return `${day}T${clock.length === 5 ? `${clock}:00` : clock}${zone ?? 'Z'}`;
}
