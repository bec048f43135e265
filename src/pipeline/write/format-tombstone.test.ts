import { expect, test } from 'vitest';
import { parseTombstone, type Tombstone } from '../../model/tombstone.ts';
import { formatTombstone, isSealedTombstone } from './format-tombstone.ts';

const tombstone: Tombstone = {
  id: 'x',
  aliases: ['w'],
  title: 'seal: "no" — 12:30\n',
  published: null,
  replacedBy: null,
  rulings: [{ ruling: 'withdraw', reason: 'r', by: 'b', date: '2024-05-02' }],
  witnesses: [{ siglum: 'A', capture: 'a.txt', sha256: 'a'.repeat(64) }],
};

test('a tombstone comes back as it was written, and its seal holds', () => {
  const source = formatTombstone(tombstone);
  expect(parseTombstone(source)).toEqual(tombstone);
  expect(isSealedTombstone(source)).toBe(true);
});

test('an edit breaks the seal', () => {
  const source = formatTombstone(tombstone);
  expect(isSealedTombstone(source.replace('reason: "r"', 'reason: "s"'))).toBe(false);
  expect(isSealedTombstone(source.slice(0, -20))).toBe(false);
});

test.each(['- a', 'id: [', 'id: x\n'])('what is no tombstone is refused: %j', (source) => {
  expect(() => parseTombstone(source)).toThrow(/^it is no/);
});
