import { compareCodeUnits } from '../compare-code-units.ts';
import { formatDay, parseDay } from './calendar.ts';
import type { TimePlace } from './place-entry.ts';

type Granularity = 'day' | 'month' | 'year' | 'decade';

/** A stretch of time and what stands in it. */
export interface TimeBin {
  /** `2022-09-19`, `2022-09`, `2022` or, for a decade, `199`. */
  readonly period: string;
  readonly places: readonly TimePlace[];
}

export interface Timeline {
  readonly granularity: Granularity;
  /** All stretches from the first to the last, empty ones too, in order. */
  readonly bins: readonly TimeBin[];
  /** What is known less exactly than the bins, by its own year or month, in order. */
  readonly coarse: readonly TimeBin[];
}

/** The longest stretch that is shown by day, by month and by year. */
const limits = { days: 62, months: 120, years: 80 };

/**
 * Sorts places into stretches of one length: days where they span at most 62
 * days, months up to 120, years up to 80, decades beyond. What is known to the
 * year or month alone never stands in a day; it is kept apart.
 */
export function binTimeline(places: readonly TimePlace[]): Timeline {
  const granularity = chooseGranularity(places.map(({ moment }) => moment));
  const length = { day: 10, month: 7, year: 4, decade: 3 }[granularity];
  const exact = groupByPeriod(places, (moment) => moment.length >= length, length);
  const periods = [...exact.keys()].sort(compareCodeUnits);
  const [first, last] = [periods[0], periods.at(-1)];
  const all = first && last ? listPeriods(first, last, granularity) : [];
  const coarse = groupByPeriod(places, (moment) => moment.length < length, 10);
  return {
    granularity,
    bins: all.map((period) => ({ period, places: exact.get(period) ?? [] })),
    coarse: [...coarse]
      .sort(([left], [right]) => compareCodeUnits(left, right))
      .map(([period, group]) => ({ period, places: group })),
  };
}

function groupByPeriod(
  places: readonly TimePlace[],
  isWanted: (moment: string) => boolean,
  length: number,
): Map<string, TimePlace[]> {
  const groups = new Map<string, TimePlace[]>();
  for (const place of places.filter(({ moment }) => isWanted(moment))) {
    const period = place.moment.slice(0, length);
    const group = groups.get(period);
    if (group) group.push(place);
    else groups.set(period, [place]);
  }
  return groups;
}

function chooseGranularity(moments: readonly string[]): Granularity {
  const span = (length: number) => {
    const known = moments.filter((moment) => moment.length >= length).sort(compareCodeUnits);
    return [known[0], known.at(-1)] as const;
  };
  const [firstYear, lastYear] = span(4);
  if (firstYear === undefined || lastYear === undefined) return 'year';
  const years = Number(lastYear.slice(0, 4)) - Number(firstYear.slice(0, 4)) + 1;
  if (years > limits.years) return 'decade';
  const [firstMonth, lastMonth] = span(7);
  if (!firstMonth || !lastMonth) return 'year';
  // Years beyond the months that are known still have to fit.
  if (years > limits.months / 12 + 1) return 'year';
  if (numberMonth(lastMonth) - numberMonth(firstMonth) + 1 > limits.months) return 'year';
  const [firstDay, lastDay] = span(10);
  if (!firstDay || !lastDay) return 'month';
  if (years > 2) return 'month';
  return parseDay(lastDay) - parseDay(firstDay) + 1 > limits.days ? 'month' : 'day';
}

function listPeriods(first: string, last: string, granularity: Granularity): string[] {
  const range = (from: number, to: number, format: (number: number) => string) =>
    Array.from({ length: to - from + 1 }, (_, index) => format(from + index));
  if (granularity === 'day') return range(parseDay(first), parseDay(last), formatDay);
  if (granularity === 'month') return range(numberMonth(first), numberMonth(last), formatMonth);
  return range(Number(first), Number(last), (number) => String(number).padStart(first.length, '0'));
}

/** Months since the year 0. */
function numberMonth(moment: string): number {
  return Number(moment.slice(0, 4)) * 12 + Number(moment.slice(5, 7)) - 1;
}

function formatMonth(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
