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
    ruled: [],
    added: ['B', 'D'],
    earlier: ['A'],
    undated: ['C'],
  });
});

it('stands an entry at its newest ruling where that is later than every capture', () => {
  const rulings = [
    { ruling: 'rename' as const, reason: 'Long.', by: 'A', date: '2026-01-15' },
    { ruling: 'merge' as const, reason: 'One.', by: 'A', date: '2026-02-01' },
  ];
  const later = makeEntry('a', { witnesses: [witness('A', '2026-01-20')], rulings });
  const earlier = makeEntry('b', { witnesses: [witness('A', '2026-03-20')], rulings });
  expect(listChanges([later, earlier])).toMatchObject([
    { entry: { id: 'b' }, date: '2026-03-20', ruled: [] },
    { entry: { id: 'a' }, date: '2026-02-01', ruled: [rulings[1]], added: ['A'] },
  ]);
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
