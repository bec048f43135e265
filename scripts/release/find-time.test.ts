import { expect, test } from 'vitest';
import type { ReleaseEntry } from '../../src/formats/release/release-entry.ts';
import { findReleaseTime, formatTime } from './find-time.ts';

const ruling = { ruling: 'rename' as const, reason: 'Long.', by: 'A. Editor', date: '2025-03-01' };
const entry = {
  path: '2022/a.md',
  head: {
    published: { date: '2022-09-20' },
    witnesses: [{ captured: null }, { captured: '2024-03-28T22:36' }],
  },
};

function find(head: object, tombstones: Parameters<typeof findReleaseTime>[1], epoch?: string) {
  const entries = [{ ...entry, head: { ...entry.head, ...head } }] as unknown as ReleaseEntry[];
  return formatTime(findReleaseTime(entries, tombstones, epoch));
}

test('a release has the newest date of its content', () => {
  expect(find({}, [])).toBe('2024-03-28T22:36:00Z');
  expect(find({ rulings: [ruling] }, [])).toBe('2025-03-01T00:00:00Z');
  expect(find({}, [{ rulings: [{ ...ruling, date: '2025-04-01' }] }])).toBe('2025-04-01T00:00:00Z');
  expect(find({ published: null, witnesses: [] }, [])).toBe('1980-01-01T00:00:00Z');
});

test('SOURCE_DATE_EPOCH comes before all dates', () => {
  expect(find({ rulings: [ruling] }, [], '1700000000')).toBe('2023-11-14T22:13:20Z');
  expect(() => find({}, [], 'today')).toThrow('SOURCE_DATE_EPOCH is today');
});

test('a time that no container can state is refused, with the date that gives it', () => {
  const late = { ...ruling, date: '9999-12-31' };
  expect(() => find({ rulings: [late] }, [])).toThrow('content is 9999-12-31, after 2107');
  expect(() => find({}, [], '9999999999')).toThrow('SOURCE_DATE_EPOCH is 9999999999, after 2107');
  expect(find({ rulings: [late] }, [], '1700000000')).toBe('2023-11-14T22:13:20Z');
});
