import { describe, expect, it } from 'vitest';
import { readRelativeDate } from './read-relative-date.ts';

describe('readRelativeDate', () => {
  it.each([
    ['2 hours ago', '2022-09-20T01:30', '2022-09-19'],
    ['Published 3 days ago', '2022-09-20', '2022-09-17'],
    ['a day ago', '2022-09-20', '2022-09-19'],
    ['Yesterday, 10:44', '2022-09-20', '2022-09-19'],
    ['Сегодня в 10:44', '2022-09-20', '2022-09-20'],
    ['2 часа назад', '2022-09-20T10:30', '2022-09-20'],
    ['3 gün önce', '2022-09-20', '2022-09-17'],
    ['5 dəqiqə əvvəl', '2022-09-20T00:03', '2022-09-19'],
    ['2 ժամ առաջ', '2022-09-20T10:30', '2022-09-20'],
    ['2 დღის წინ', '2022-09-20', '2022-09-18'],
  ])('%s, captured %s', (line, captured, expected) => {
    expect(readRelativeDate(line, captured)).toBe(expected);
  });

  it.each([
    ['2 hours ago', '2022-09-20'],
    ['3 days ago', '2022-09'],
    ['3 days left', '2022-09-20'],
    ['', '2022-09-20'],
  ])('leaves %j, captured %s', (line, captured) => {
    expect(readRelativeDate(line, captured)).toBeUndefined();
  });
});
