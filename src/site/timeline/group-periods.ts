import { compareCodeUnits } from '../compare-code-units.ts';
import type { EntrySummary } from '../library.ts';
import { placeEntry, type TimePlace } from './place-entry.ts';

/** A year or month that has a page of its own. */
export interface PeriodRecord {
  /** `2022` or `2022-09`. */
  readonly period: string;
  /** All that stands in it, the earliest first. */
  readonly places: readonly TimePlace[];
}

/** The years and months in which entries stand, in order, each year before its months. */
export function groupPeriods(entries: readonly EntrySummary[]): PeriodRecord[] {
  const groups = new Map<string, TimePlace[]>();
  const add = (period: string, place: TimePlace) => {
    const group = groups.get(period);
    if (group) group.push(place);
    else groups.set(period, [place]);
  };
  const places = entries.flatMap((entry) => placeEntry(entry) ?? []);
  places.sort(
    (left, right) =>
      compareCodeUnits(left.moment, right.moment) ||
      compareCodeUnits(left.entry.id, right.entry.id),
  );
  for (const place of places) {
    add(place.moment.slice(0, 4), place);
    if (place.moment.length >= 7) add(place.moment.slice(0, 7), place);
  }
  return [...groups]
    .map(([period, group]) => ({ period, places: group }))
    .sort((left, right) => compareCodeUnits(left.period, right.period));
}
