import { expect, it } from 'vitest';
import { settleStatements } from './settle-statements.ts';
import type { Statement } from './statement.ts';

const state = (value: string, confidence?: number, source: Statement['source'] = 'capture') =>
  confidence === undefined ? { value, source } : { value, source, confidence };
const order = (statements: readonly Statement[]) =>
  settleStatements('byline', statements).map(({ value }) => value);

it.each([
  ['the surest first', [state('A B', 0.3), state('C D', 0.8)], ['C D', 'A B']],
  [
    'two that agree before one that is surer alone',
    [state('A B', 0.8), state('C D', 0.7), state('D C, A', 0.1), state('c d', 0.7)],
    ['C D', 'c d', 'A B', 'D C, A'],
  ],
  [
    'a sidecar’s before all',
    [state('A B', 0.9), state('C D', undefined, 'sidecar')],
    ['C D', 'A B'],
  ],
])('puts %s', (_, statements, expected) => {
  expect(order(statements)).toEqual(expected);
});

it('keeps the order of the page for fields that list values', () => {
  const tags = [state('b', 0.1), state('a', 0.9)];
  expect(settleStatements('hashtags', tags)).toEqual(tags);
});
