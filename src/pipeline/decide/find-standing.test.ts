import { expect, test } from 'vitest';
import { type RuledInTest, rule } from '../../../tests/rule.ts';
import { findStanding, isWithdrawn } from './find-standing.ts';

const withdraw = (date: string, more = {}) => ({ ruling: 'withdraw', entry: 'x', date, ...more });
const restore = (date: string) => ({ ruling: 'restore', entry: 'x', date });
const list = (...decisions: readonly RuledInTest[]) =>
  rule(...decisions).map(({ decision }) => decision);

test.each([
  ['nothing', list(), false],
  ['a withdrawal', list(withdraw('2024-01-01')), true],
  ['a later restoration', list(withdraw('2024-01-01'), restore('2024-02-01')), false],
  ['an earlier restoration', list(withdraw('2024-02-01'), restore('2024-01-01')), true],
  ['one day, restored below', list(withdraw('2024-01-01'), restore('2024-01-01')), false],
  ['one day, withdrawn below', list(restore('2024-01-01'), withdraw('2024-01-01')), true],
  ['some access alone', list(withdraw('2024-01-01', { access: { site: 'excerpt' } })), false],
])('withdrawn by %s', (_, decisions, expected) => {
  expect(isWithdrawn(decisions)).toBe(expected);
});

test('the access that is left stands until the entry is restored', () => {
  const some = withdraw('2024-01-01', { access: { site: 'excerpt' } });
  expect(findStanding(list(some))?.access).toEqual({
    site: 'excerpt',
    search: 'full',
    release: 'full',
  });
  expect(findStanding(list(some, restore('2024-02-01')))).toBeUndefined();
});
