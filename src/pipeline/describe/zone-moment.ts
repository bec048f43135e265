import type { Moment } from '../../model/moment.ts';

/**
 * A local date and time with the offset that an IANA zone had then, such as
 * `2022-09-20T10:44+04:00`.
 */
export function zoneMoment(moment: Moment, timeZone: string): Moment {
  const asUtc = Date.parse(`${moment}Z`);
  // The offset is looked up at the local time itself, then once more at the instant that gives.
  const first = findOffset(asUtc, timeZone);
  const offset = findOffset(asUtc - first * 60_000, timeZone);
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(offset);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${moment}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Minutes east of UTC that a zone's clocks show at an instant. */
function findOffset(instant: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '');
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
