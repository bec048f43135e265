import { expect, test } from 'vitest';
import { guardText } from '../../src/formats/table/csv.ts';
import { corpusNote, readCorpus } from './read-corpus.ts';

const payloads = readCorpus<readonly string[]>('csv-injection.json', [
  "=10+20+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
]);

test(`no payload begins a formula and each comes back: ${corpusNote}`, () => {
  expect(payloads.length).toBeGreaterThan(1);
  for (const payload of payloads) {
    const cell = guardText(payload);
    expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    expect(cell.replace(/^'/, '')).toBe(payload);
  }
});
