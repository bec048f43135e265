import { compareCodeUnits } from '../compare-code-units.ts';
import type { EntrySummary } from '../library.ts';

/** A day and how many entries name it. */
export interface Mention {
  readonly day: string;
  readonly count: number;
}

/**
 * The days that most entries name, in order of the calendar.
 * @param most how many; among equals the later days
 */
export function countMentions(entries: readonly EntrySummary[], most: number): Mention[] {
  const counts = new Map<string, number>();
  for (const { mentions } of entries) {
    for (const day of mentions) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts]
    .map(([day, count]) => ({ day, count }))
    .sort((left, right) => right.count - left.count || compareCodeUnits(right.day, left.day))
    .slice(0, most)
    .sort((left, right) => compareCodeUnits(left.day, right.day));
}
