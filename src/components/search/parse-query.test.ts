import { expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

it.each([
  ['', '', [], []],
  ['  peace  talks ', 'peace talks', [], []],
  ['"New York" ministers', 'ministers', ['New York'], []],
  ['«Новая газета»', '', ['Новая газета'], []],
  ['“half open', '', ['half open'], []],
  ['talks -Baku -"prime minister"', 'talks', [], ['Baku', 'prime minister']],
  ['U.S.-led e-mail 10-20', 'U.S.-led e-mail 10-20', [], []],
  ['- -- "" -" "', '', [], []],
  ['ıran Bakıda', 'iran Bakida', [], []],
])('reads %j', (typed, words, phrases, excluded) => {
  expect(parseQuery(typed)).toEqual({ words, phrases, excluded });
});
