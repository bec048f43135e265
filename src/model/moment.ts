import { z } from 'zod';

/**
 * A date as exactly as it is known, in the ISO 8601 / EDTF level 0 form:
 * `2022`, `2022-09`, `2022-09-20`, `2022-09-20T10:44` or `…:30`, the last two
 * with `Z` or an offset only where the zone is known.
 */
export const momentSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?$/,
    {
      error:
        'must be a date such as 2022, 2022-09, 2022-09-20 or 2022-09-20T10:44 (with Z or +04:00 only where the zone is known)',
      abort: true,
    },
  )
  .refine(isRealDay, 'is not a day of the calendar');

export type Moment = z.infer<typeof momentSchema>;

export const precisions = ['year', 'month', 'day', 'minute', 'second'] as const;
export type Precision = (typeof precisions)[number];

/** How exactly a moment is known. */
export function findPrecision(moment: Moment): Precision {
  const local = moment.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
  if (/T/.test(moment)) return local.length > 16 ? 'second' : 'minute';
  return moment.length === 4 ? 'year' : moment.length === 7 ? 'month' : 'day';
}

/** Whether a moment says its time zone. */
export function hasZone(moment: Moment): boolean {
  return moment.includes('T') && /(?:Z|[+-]\d\d:\d\d)$/.test(moment);
}

/** The moment to the day, or undefined where it is known less exactly. */
export function findDay(moment: Moment): string | undefined {
  return moment.length >= 10 ? moment.slice(0, 10) : undefined;
}

function isRealDay(moment: string): boolean {
  const [year = 0, month = 1, day = 1] = moment.slice(0, 10).split('-').map(Number);
  // 400 years later the calendar is the same, and `Date.UTC` does not take years under 100 for 19xx.
  return day <= new Date(Date.UTC(year + 400, month, 0)).getUTCDate();
}
