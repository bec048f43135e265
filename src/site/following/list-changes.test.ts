import { expect, it } from 'vitest';
import { makeEntry } from '../../../tests/make-entry.ts';
import { listChanges } from './list-changes.ts';

const witness = (siglum: string, captured: string | null) => ({
  siglum,
  sha256: siglum.padEnd(64, '0'),
  captured,
});

it('stands an entry at its newest capture and names what that day added', () => {
  const entry = makeEntry('a', {
    witnesses: [
      witness('A', '2024-03-28T22:36'),
      witness('B', '2026-01-14'),
      witness('C', null),
      witness('D', '2026-01-14T10:00Z'),
    ],
  });
  const [change] = listChanges([entry]);
  expect(change).toEqual({
    entry,
    date: '2026-01-14T10:00Z',
    added: ['B', 'D'],
    earlier: ['A'],
    undated: ['C'],
  });
});

it('puts the latest first, equals as they came, those without a date last', () => {
  const dated = (id: string, captured: string | null) =>
    makeEntry(id, { witnesses: [witness('A', captured)] });
  const entries = [
    dated('unknown', null),
    dated('old', '2024'),
    dated('one', '2026-01-14'),
    dated('two', '2026-01-14'),
  ];
  expect(listChanges(entries).map(({ entry }) => entry.id)).toEqual([
    'one',
    'two',
    'old',
    'unknown',
  ]);
});
