import { hasZone, type Moment } from '../model/moment.ts';
import { compareCodeUnits } from './compare-code-units.ts';

/**
 * Sorts by date, the newest first, undated ones last. Where both of two dates
 * say their zone, the instants are compared; otherwise the dates as printed, the
 * less exact before what it may stand for. Pairs judged in two ways can run in a
 * circle, so dates with a zone change places only among themselves.
 * @param items already in the order that equals shall keep
 */
export function sortNewestFirst<T>(
  items: readonly T[],
  findMoment: (item: T) => Moment | null,
): T[] {
  const dated = items.flatMap((item) => {
    const moment = findMoment(item);
    return moment === null ? [] : [{ item, moment }];
  });
  const zoned = dated
    .filter(({ moment }) => hasZone(moment))
    .sort((left, right) => Date.parse(right.moment) - Date.parse(left.moment));
  dated.sort((left, right) => compareCodeUnits(readLocal(right.moment), readLocal(left.moment)));
  let next = 0;
  const sorted = dated.map((one) => (hasZone(one.moment) ? (zoned[next++] ?? one) : one));
  return [...sorted.map(({ item }) => item), ...items.filter((item) => findMoment(item) === null)];
}

/** The date without its zone. */
function readLocal(moment: Moment): string {
  return moment.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
}
