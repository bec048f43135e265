import { expect, test } from 'vitest';
import { type RuledInTest, rule } from '../../../tests/rule.ts';
import { listDecisions } from './list-decisions.ts';

const captures = [{ path: 'a.txt', sha256: 'a'.repeat(64) }];
const entry = { id: 'now', aliases: ['once'] };
const list = (...decisions: readonly RuledInTest[]) =>
  listDecisions(
    rule(...decisions).map(({ decision }) => decision),
    entry,
    captures,
  );

test.each([
  ['its id', { ruling: 'withdraw', entry: 'now' }, 1],
  ['a former id', { ruling: 'withdraw', entry: 'once' }, 1],
  ['another id', { ruling: 'withdraw', entry: 'other' }, 0],
  ['a capture by path', { ruling: 'merge', captures: ['a.txt', 'b.txt'] }, 1],
  ['a capture by digest', { ruling: 'merge', captures: ['a'.repeat(64), 'b.txt'] }, 1],
  ['other captures', { ruling: 'merge', captures: ['b.txt', 'c.txt'] }, 0],
  ['one of two entries', { ruling: 'keep-separate', entries: ['other', 'once'] }, 1],
])('a decision that names %s', (_, decision, count) => {
  expect(list(decision).decisions).toHaveLength(count);
});

test('an entry has the id that it was given last, and all others as aliases', () => {
  const renamed = list(
    { ruling: 'rename', entry: 'once', to: 'later' },
    { ruling: 'rename', entry: 'later', to: 'last' },
    { ruling: 'correct', entry: 'last', title: 'X' },
  );
  expect(renamed).toMatchObject({ id: 'last', aliases: ['later', 'now', 'once'] });
  expect(renamed.decisions).toHaveLength(3);
});

test('a name can be given back', () => {
  const renamed = list(
    { ruling: 'rename', entry: 'now', to: 'later' },
    { ruling: 'rename', entry: 'later', to: 'now' },
  );
  expect(renamed).toMatchObject({ id: 'now', aliases: ['later', 'once'] });
});
