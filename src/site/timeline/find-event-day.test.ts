import { expect, it } from 'vitest';
import { findEventDay } from './find-event-day.ts';

it.each([
  ['the one day of the opening', ['They met on 19 September.'], '2022-09-20', '2022-09-19'],
  [
    'a day of the third paragraph',
    ['One.', 'Two.', 'On 19 September.'],
    '2022-09-20',
    '2022-09-19',
  ],
  ['a day named twice', ['On 19 September, September 19.'], '2022-09-20', '2022-09-19'],
  ['a whole day of an undated article', ['On 19 September 2022.'], null, '2022-09-19'],
  [
    'no day where there are two',
    ['From 13 to 14; on 13 September and 14 September.'],
    '2022-09-20',
    undefined,
  ],
  ['no day below the opening', ['1', '2', '3', 'On 19 September.'], '2022-09-20', undefined],
  ['no day long before', ['As on 16 July.'], '2022-09-20', undefined],
  ['no day to come', ['Talks on 5 October.'], '2022-09-20', undefined],
  ['nothing where no day is named', ['They met on Monday.'], '2022-09-20', undefined],
])('finds %s', (_, paragraphs, published, expected) => {
  expect(findEventDay(paragraphs, published)).toBe(expected);
});
