import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeEntry } from '../../../tests/make-entry.ts';
import type { Library } from '../library.ts';
import { findUpdate, makeFeed, sortByUpdate } from './make-feed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-feed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dated = (date: string | null, captured: string | null) => ({
  published:
    date === null ? null : { date, precision: 'day' as const, zone: 'not stated' as const },
  captured,
});

it.each([
  ['2022-09-20', null, '2022-09-20T00:00:00Z'],
  ['1998', '2026-11-22', '2026-11-22T00:00:00Z'],
  ['2022-09-20T10:44+04:00', '2022-09-20', '2022-09-20T10:44:00+04:00'],
  [null, '2026-11-22T10:00Z', '2026-11-22T10:00:00Z'],
  [null, null, '1970-01-01T00:00:00Z'],
])('takes the later of %s and %s', (published, captured, expected) => {
  expect(findUpdate(dated(published, captured))).toBe(expected);
});

it('puts an old article captured late first', () => {
  const old = dated('1998', '2026-11-22');
  const recent = dated('2024-01-01', null);
  const unknown = dated(null, null);
  expect(sortByUpdate([unknown, recent, old])).toEqual([old, recent, unknown]);
});

it.each([
  ['http://rightsstatements.org/vocab/CNE/1.0/', '<p id="p1" data-paragraph="1">Some words.</p>'],
  ['http://rightsstatements.org/vocab/InC/1.0/', undefined],
])('under %s sends %s beside the first words', (statement, html) => {
  const file = join(folder, 'a.md');
  writeFileSync(file, writeEntry(statement));
  const library = {
    archive: { title: 'Archive', language: 'en', rights: { statement } },
    publishers: new Map(),
    tags: new Map(),
  } as unknown as Library;
  const entries = [makeEntry('a', { file, excerpt: 'Some words.' })];
  const [item] = makeFeed(library, { title: 'Archive', page: '/', entries }).items;
  expect(item?.html).toBe(html);
  expect(item?.summary).toBe('Some words.');
});

function writeEntry(statement: string): string {
  const part = { lines: '1-3', as: 'kept' };
  const head = {
    id: 'a',
    aliases: [],
    title: 'A',
    published: null,
    publisher: null,
    byline: null,
    topic: null,
    captions: [],
    language: 'en',
    rights: { statement },
    evidence: {},
    tags: [],
    story: null,
    copyText: { witness: 'A', reason: 'only witness' },
    witnesses: [
      {
        siglum: 'A',
        capture: 'a.txt',
        sha256: '0'.repeat(64),
        bytes: 19,
        format: 'text',
        encoding: 'utf-8',
        lines: 3,
        captured: null,
        parts: [part],
      },
    ],
    apparatus: [],
    pipeline: '1',
    seal: '0'.repeat(64),
  };
  const yaml = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${yaml.join('')}---\n\nSome words.\n`;
}
