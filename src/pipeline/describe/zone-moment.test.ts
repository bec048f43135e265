import { describe, expect, it } from 'vitest';
import { zoneMoment } from './zone-moment.ts';

describe('zoneMoment', () => {
  it.each([
    ['2022-09-20T10:44', 'Asia/Yerevan', '2022-09-20T10:44+04:00'],
    ['2008-07-01T12:00', 'Asia/Yerevan', '2008-07-01T12:00+05:00'],
    ['2022-09-20T10:44:30', 'Asia/Kolkata', '2022-09-20T10:44:30+05:30'],
    ['2022-01-01T00:00', 'America/New_York', '2022-01-01T00:00-05:00'],
    ['2022-07-01T00:00', 'America/New_York', '2022-07-01T00:00-04:00'],
    ['2022-07-01T00:00', 'Europe/London', '2022-07-01T00:00+01:00'],
    ['2022-01-01T00:00', 'Europe/London', '2022-01-01T00:00+00:00'],
    ['2022-03-27T03:30', 'Europe/Berlin', '2022-03-27T03:30+02:00'],
    ['2022-03-27T01:30', 'Europe/Berlin', '2022-03-27T01:30+01:00'],
  ])('%s in %s', (moment, zone, expected) => {
    expect(zoneMoment(moment, zone)).toBe(expected);
  });
});
