import { makeTimestamp } from '../../src/formats/make-timestamp.ts';
import type { ReleaseEntry } from '../../src/formats/release/release-entry.ts';
import type { Tombstone } from '../../src/model/tombstone.ts';

/** ZIP knows no earlier time, */
const earliest = Date.UTC(1980, 0, 1) / 1000;
/** and no later one. */
const latest = Date.UTC(2107, 11, 31, 23, 59, 58) / 1000;

/**
 * The time of a release in seconds since 1970: SOURCE_DATE_EPOCH where it is
 * set, otherwise the newest date of publication, capture or ruling; never before 1980.
 * @throws Error where SOURCE_DATE_EPOCH is no number of seconds, or the time is later than a ZIP can state
 */
export function findReleaseTime(
  entries: Iterable<ReleaseEntry>,
  tombstones: readonly Pick<Tombstone, 'rulings'>[],
  epoch: string | undefined,
): number {
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,10}$/.test(epoch))
      throw new Error(`SOURCE_DATE_EPOCH is ${epoch}; it must be a number of seconds since 1970`);
    if (Number(epoch) > latest)
      throw new Error(`SOURCE_DATE_EPOCH is ${epoch}, after 2107: no ZIP can state that time`);
    return Math.max(earliest, Number(epoch));
  }
  let newest = earliest;
  const consider = (date: string | null | undefined) => {
    const time = Math.floor(Date.parse(makeTimestamp(date ?? null)) / 1000);
    if (time > newest) newest = time;
  };
  for (const { head } of entries) {
    consider(head.published?.date);
    for (const { captured } of head.witnesses) consider(captured);
    for (const { date } of head.rulings ?? []) consider(date);
  }
  for (const { rulings } of tombstones) for (const { date } of rulings) consider(date);
  if (newest > latest)
    throw new Error(
      `The newest date in the content is ${formatTime(newest).slice(0, 10)}, after 2107: no ZIP can state it as its time. Correct the date, or set SOURCE_DATE_EPOCH`,
    );
  return newest;
}

/** Seconds since 1970 as RFC 3339 in UTC. */
export function formatTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
