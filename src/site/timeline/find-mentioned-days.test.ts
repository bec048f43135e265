import { expect, it } from 'vitest';
import { findMentionedDays } from './find-mentioned-days.ts';

const read = (text: string, published: string | null = null) =>
  findMentionedDays(text, published).map(({ day }) => day);

it.each([
  ['met on 19 September 2022 in New York', '2022-09-19'],
  ['on September 19, 2022, they met', '2022-09-19'],
  ['on the 3rd of May 2021', '2021-05-03'],
  ['встретились 19 сентября 2022 года', '2022-09-19'],
  ['2022-09-19', '2022-09-19'],
  ['от 19.09.2022', '2022-09-19'],
  ['19 sentyabr 2022', '2022-09-19'],
  ['19 სექტემბერს, 2022', '2022-09-19'],
])('reads the whole day in “%s”', (text, day) => {
  expect(read(text)).toEqual([day]);
});

it.each([
  ['19 September', '2022-09-20', '2022-09-19'],
  ['September 19', '2022-09-20T10:44', '2022-09-19'],
  ['սեպտեմբերի 19', '2022-09-20', '2022-09-19'],
  ['30 December', '2023-01-05', '2022-12-30'],
  ['2 January', '2022-12-30', '2023-01-02'],
  ['16 July', '2022-09', '2022-07-16'],
])('takes %s for the nearest to %s', (text, published, day) => {
  expect(read(text, published)).toEqual([day]);
});

it.each([
  ['19 September', null],
  ['19 September', '2022'],
  ['of the 12 may be wounded', '2022-09-20'],
  ['они march 5', '2022-09-20'],
  ['31 September 2022', '2022-09-20'],
  ['Sukhoi 30 aircraft', '2022-09-20'],
  ['September 2022', '2022-09-20'],
  ['at 10:44 on 192.168.1.20', '2022-09-20'],
  ['[a report](https://example.org/2022-09-19/report)', '2022-09-20'],
])('reads no day in “%s” (published %s)', (text, published) => {
  expect(read(text, published)).toEqual([]);
});

it('keeps the order of the text and what is named twice', () => {
  expect(read('from 13 September to September 14, 2022 and on 13 September', '2022-09-20')).toEqual(
    ['2022-09-13', '2022-09-14', '2022-09-13'],
  );
});
