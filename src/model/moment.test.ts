import { describe, expect, it } from 'vitest';
import { findDay, findPrecision, hasZone, momentSchema } from './moment.ts';

describe('momentSchema', () => {
  it.each([
    ['2022', 'year', false, undefined],
    ['2022-09', 'month', false, undefined],
    ['2022-09-20', 'day', false, '2022-09-20'],
    ['2024-02-29', 'day', false, '2024-02-29'],
    ['2000-02-29', 'day', false, '2000-02-29'],
    ['0000-02-29', 'day', false, '0000-02-29'],
    ['2022-09-20T10:44', 'minute', false, '2022-09-20'],
    ['2022-09-20T10:44Z', 'minute', true, '2022-09-20'],
    ['2022-09-20T10:44-03:30', 'minute', true, '2022-09-20'],
    ['2022-09-20T10:44:30', 'second', false, '2022-09-20'],
    ['2022-09-20T23:59:59+14:00', 'second', true, '2022-09-20'],
  ])('accepts %s, exact to the %s', (moment, precision, zone, day) => {
    expect(momentSchema.parse(moment)).toBe(moment);
    expect(findPrecision(moment)).toBe(precision);
    expect(hasZone(moment)).toBe(zone);
    expect(findDay(moment)).toBe(day);
  });

  it.each([
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13',
    '2022-00',
    '2022-09-00',
    '2022-9-2',
    '22',
    '2022-09-20T24:00',
    '2022-09-20T10:60',
    '2022-09-20T10',
    '2022-09-20 10:44',
    '2022-09-20T10:44:30.5',
    '2022-09-20T10:44+15:00',
    '2022-09-20T10:44+0400',
    '2022-09-20Z',
    '2022-09+04:00',
    '',
  ])('refuses %j', (moment) => {
    expect(momentSchema.safeParse(moment).success).toBe(false);
  });
});
