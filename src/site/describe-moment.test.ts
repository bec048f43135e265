import { expect, it } from 'vitest';
import { describeMoment } from './describe-moment.ts';
import { en } from './messages/en.ts';

it.each([
  ['2022', '2022'],
  ['2022-09', 'September 2022'],
  ['2022-09-02', '2 September 2022'],
  ['2022-09-20T10:44', '20 September 2022, 10:44'],
  ['2022-09-20T10:44:30Z', '20 September 2022, 10:44:30 UTC'],
  ['2022-09-20T10:44-05:00', '20 September 2022, 10:44 UTC−05:00'],
])('says %s no more exactly than it is known', (moment, expected) => {
  expect(describeMoment(moment, en)).toBe(expected);
});
