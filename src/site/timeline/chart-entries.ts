import type { EntrySummary } from '../library.ts';
import { binTimeline, type Timeline } from './bin-timeline.ts';
import { placeEntry } from './place-entry.ts';

/** The timeline of some entries and how their places in it are known. */
export interface EntryChart extends Timeline {
  readonly byEvent: number;
  readonly byPublication: number;
  readonly undated: number;
}

/** Charts entries in time. Each counts once, undated ones too. */
export function chartEntries(entries: readonly EntrySummary[]): EntryChart {
  const places = entries.flatMap((entry) => placeEntry(entry) ?? []);
  const byEvent = places.filter(({ by }) => by === 'event').length;
  return {
    ...binTimeline(places),
    byEvent,
    byPublication: places.length - byEvent,
    undated: entries.length - places.length,
  };
}
