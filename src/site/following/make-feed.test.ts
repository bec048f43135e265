import { expect, it } from 'vitest';
import { findUpdate, sortByUpdate } from './make-feed.ts';

const dated = (date: string | null, captured: string | null) => ({
  published:
    date === null ? null : { date, precision: 'day' as const, zone: 'not stated' as const },
  captured,
});

it.each([
  ['2022-09-20', null, '2022-09-20T00:00:00Z'],
  ['1998', '2026-11-22', '2026-11-22T00:00:00Z'],
  ['2022-09-20T10:44+04:00', '2022-09-20', '2022-09-20T10:44:00+04:00'],
  [null, '2026-11-22T10:00Z', '2026-11-22T10:00:00Z'],
  [null, null, '1970-01-01T00:00:00Z'],
])('takes the later of %s and %s', (published, captured, expected) => {
  expect(findUpdate(dated(published, captured))).toBe(expected);
});

it('puts an old article captured late first', () => {
  const old = dated('1998', '2026-11-22');
  const recent = dated('2024-01-01', null);
  const unknown = dated(null, null);
  expect(sortByUpdate([unknown, recent, old])).toEqual([old, recent, unknown]);
});
