import { expect, it } from 'vitest';
import { makeEntry } from '../../../tests/make-entry.ts';
import { findMessages } from '../messages.ts';
import { describeChange } from './describe-change.ts';

const entry = makeEntry('a');
const date = '2026-01-14T10:00Z';

it.each([
  [{ date, added: ['A'], earlier: [], undated: [] }, 'Captured 14 January 2026.'],
  [{ date, added: ['A', 'B'], earlier: [], undated: [] }, 'Captured 14 January 2026 as A and B.'],
  [
    { date, added: ['C'], earlier: ['A', 'B'], undated: ['D'] },
    'C, captured 14 January 2026, joined A and B.',
  ],
  [
    { date, added: ['A'], earlier: [], undated: ['B'] },
    'A captured 14 January 2026; of B no date is known.',
  ],
  [
    { date: null, added: [], earlier: [], undated: ['A'] },
    'Its capture does not say when it was taken.',
  ],
])('says %j', (change, words) => {
  expect(describeChange({ entry, ...change }, findMessages('en'))).toBe(words);
});
