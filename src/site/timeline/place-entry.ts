import type { Moment } from '../../model/moment.ts';
import type { EntrySummary } from '../library.ts';

/** Where an entry stands in time, and by what. */
export interface TimePlace {
  readonly entry: EntrySummary;
  /** To the day at most. */
  readonly moment: Moment;
  readonly by: 'event' | 'publication';
}

/** Places an entry at the day of its event where that is known, otherwise at its publication; undefined where neither is. */
export function placeEntry(entry: EntrySummary): TimePlace | undefined {
  if (entry.event !== null) return { entry, moment: entry.event, by: 'event' };
  if (entry.published === null) return undefined;
  return { entry, moment: entry.published.date.slice(0, 10), by: 'publication' };
}
