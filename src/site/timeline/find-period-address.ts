import { addressOf } from '../addresses.ts';

/**
 * Where a stretch of the archive's timeline is listed: years and months on pages
 * of their own, a day within its month.
 * @param period as `TimeBin` writes it; of a decade, the list of all years
 */
export function findPeriodAddress(period: string): string {
  if (period.length === 3) return `${addressOf.timeline()}#years`;
  if (period.length < 10) return addressOf.period(period);
  return `${addressOf.period(period.slice(0, 7))}#d${period.slice(8)}`;
}
