import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentSchema } from '../../model/moment.ts';
import { findMonth } from '../../model/month-names.ts';
import { parseDate } from './parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['20 September 2022 / 10:44', '2022-09-20T10:44', ''],
    ['28 March 2024 / 22:36 RU', '2024-03-28T22:36', 'RU'],
    ['Sept. 20, 2022', '2022-09-20', ''],
    ['September 20th, 2022, 2:05 PM', '2022-09-20T14:05', ''],
    ['20 September 2022 at 12:00 am', '2022-09-20T00:00', ''],
    ['Published: May 12, 2023', '2023-05-12', 'Published'],
    ['09.Jan.2026', '2026-01-09', ''],
    ['20 сентября 2022 года, 10:44', '2022-09-20T10:44', ''],
    ['20 сентября 2022 г. в 10:44', '2022-09-20T10:44', ''],
    ['19 сентября 2022, 18:30 МСК', '2022-09-19T18:30', 'МСК'],
    ['10:44, 20 сентября 2022', '2022-09-20T10:44', ''],
    ['20 սեպտեմբերի, 2022', '2022-09-20', ''],
    ['Սեպտեմբեր 20, 2022 10:44', '2022-09-20T10:44', ''],
    ['2022 թ. սեպտեմբերի 20', '2022-09-20', ''],
    ['20 სექტემბერი, 2022 10:44', '2022-09-20T10:44', ''],
    ['20 სექტემბრის 2022', '2022-09-20', ''],
    ['20 sentyabr 2022-ci il', '2022-09-20', ''],
    ['20 İyul 2022', '2022-07-20', ''],
    ['20 Eylül 2022 Salı 10:44', '2022-09-20T10:44', ''],
    ['15 KASIM 2021', '2021-11-15', ''],
    ['19. Juli 2014', '2014-07-19', ''],
    ['1er février 2016', '2016-02-01', ''],
    ['5 de enero de 2019', '2019-01-05', ''],
    ['15 lipca 2016', '2016-07-15', ''],
    ['3 вересня 2020', '2020-09-03', ''],
    ['(2023, December 21)', '2023-12-21', '( )'],
    ['WriterDec 21, 2023', '2023-12-21', 'Writer'],
    ['DEC 20, 20236:46 PM', '2023-12-20T18:46', ''],
    ['4:30 PM on December 21, 2023', '2023-12-21T16:30', ''],
    ['2023/12/19 at 9:01 PM', '2023-12-19T21:01', ''],
    ['Fri 22 Dec 2023 18.08 CET', '2023-12-22T18:08+01:00', 'Fri'],
    ['12/22/23 12:24 PM ET', '2023-12-22T12:24', 'ET'],
    ['2022年9月20日', '2022-09-20', ''],
    ['20 EKİM 2022', '2022-10-20', ''],
    ['5 apples 2022, 20 May 2022', '2022-05-20', '5 apples 2022'],
  ])('reads %s', (line, moment, rest) => {
    expect(parseDate(line)).toEqual({ moment, rest });
  });

  it.each([
    ['2022-09-20', '2022-09-20'],
    ['2022-09-20T10:44:12.123+04:00', '2022-09-20T10:44:12+04:00'],
    ['2022-09-20T10:44Z', '2022-09-20T10:44Z'],
    ['20.09.2022 10:44 GMT+4', '2022-09-20T10:44+04:00'],
    ['20.09.2022 10:44 (UTC)', '2022-09-20T10:44Z'],
    ['Tue, 20 Sep 2022 10:44:00 +0400', '2022-09-20T10:44:00+04:00'],
    ['20.09.2022 10:44 +99:99', '2022-09-20T10:44'],
    ['20.09.2022, 25:99', '2022-09-20'],
    ['11:05 | 20.09.2022', '2022-09-20T11:05'],
  ])('reads the zone and figures of %s', (line, moment) => {
    expect(parseDate(line)?.moment).toBe(moment);
  });

  it.each([
    ['03/04/2022', undefined, undefined],
    ['03/04/2022', 'day-first', '2022-04-03'],
    ['03/04/2022', 'month-first', '2022-03-04'],
    ['03.04.2022', undefined, '2022-04-03'],
    ['04/04/2022', undefined, '2022-04-04'],
    ['13/04/2022', 'month-first', '2022-04-13'],
    ['04/13/2022', undefined, '2022-04-13'],
    ['04/13/2022', 'day-first', '2022-04-13'],
  ] as const)('reads the figures %s in the order %s', (line, order, moment) => {
    expect(parseDate(line, order)?.moment).toBe(moment);
  });

  it.each([
    '2022-02-30',
    '31.02.2022',
    '0 May 2022',
    '13.13.2022',
    '20.09.22',
    'September 2022',
    '20 Smarch 2022',
    '192.168.20.2022',
    'v1.5.2022',
    '20 May 20222',
    'https://a.example/2016/12/23/x',
    '12/22/23',
    'summay 5, 2020',
    '',
  ])('finds no date in %j', (line) => {
    expect(parseDate(line)).toBeUndefined();
  });

  it('knows leap years', () => {
    expect(parseDate('29 February 2024')?.moment).toBe('2024-02-29');
    expect(parseDate('29 February 2023')).toBeUndefined();
  });

  it('gives only moments of the calendar', () => {
    const piece = fc.constantFrom(
      '20',
      '31',
      '2022',
      'May',
      'мая',
      '.',
      '/',
      ' ',
      ',',
      ':',
      '-',
      '10:44',
      'T',
      'Z',
      '+04:00',
      'GMT+4',
      'pm',
      '02',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const moment = parseDate(pieces.join(''))?.moment;
        if (moment !== undefined) expect(momentSchema.safeParse(moment).error).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findMonth', () => {
  it.each([
    ['KASIM', 11],
    ['Kasım', 11],
    ['İyun', 6],
    ['МАЯ', 5],
    ['Օգոստոսի', 8],
    ['აგვისტოს', 8],
    ['avqust', 8],
    ['Monday', undefined],
  ])('%s is %s', (word, month) => {
    expect(findMonth(word)).toBe(month);
  });
});
