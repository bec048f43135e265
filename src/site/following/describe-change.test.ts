import { expect, it } from 'vitest';
import { makeEntry } from '../../../tests/make-entry.ts';
import { findMessages } from '../messages.ts';
import { describeChange } from './describe-change.ts';

const entry = makeEntry('a');
const date = '2026-01-14T10:00Z';

it.each([
  [{ date, added: ['A'], earlier: [], undated: [], ruled: [] }, 'Captured 14 January 2026.'],
  [
    { date, added: ['A', 'B'], earlier: [], undated: [], ruled: [] },
    'Captured 14 January 2026 as A and B.',
  ],
  [
    { date, added: ['C'], earlier: ['A', 'B'], undated: ['D'], ruled: [] },
    'C, captured 14 January 2026, joined A and B.',
  ],
  [
    { date, added: ['A'], earlier: [], undated: ['B'], ruled: [] },
    'A captured 14 January 2026; of B no date is known.',
  ],
  [
    { date: null, added: [], earlier: [], undated: ['A'], ruled: [] },
    'Its capture does not say when it was taken.',
  ],
  [
    {
      date: '2026-02-01',
      added: ['A'],
      earlier: [],
      undated: [],
      ruled: [{ ruling: 'rename' as const, reason: 'Long', by: 'B', date: '2026-02-01' }],
    },
    'Address changed, 1 February 2026. Long.',
  ],
])('says %j', (change, words) => {
  expect(describeChange({ entry, ...change }, findMessages('en'))).toBe(words);
});
