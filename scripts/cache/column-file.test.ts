import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readColumns, writeColumns } from './column-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-columns-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const long = fc
  .tuple(fc.string({ unit: 'binary' }), fc.constantFrom('', 'n', 'ş', '\ud800'))
  .map(([start, more]) => start + more.repeat(1200));
const column = fc.oneof(
  fc.uint8Array(),
  fc.uint32Array(),
  fc.uint8Array().map((own) => Buffer.from(own)),
  fc.int32Array(),
  fc.float64Array(),
  fc.uint32Array().map((own) => own.subarray(1)),
  long,
);
const values = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/).filter((name) => name !== 'column'),
  fc.oneof(column, fc.array(fc.string()), fc.nat(), fc.record({ inner: column })),
);

/** With columns of bytes as plain ones, whatever class they had. */
function listNumbers(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (ArrayBuffer.isView(value) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, listNumbers(own)]));
}

it('gives values with their columns back', () => {
  let number = 0;
  fc.assert(
    fc.property(values, (own) => {
      const file = path.join(folder, `${number++}`);
      writeColumns(file, own);
      expect(listNumbers(readColumns(file))).toEqual(listNumbers(own));
    }),
  );
});

it('gives nothing back of a file that was changed or cut off', () => {
  const file = path.join(folder, 'columns');
  writeColumns(file, { numbers: Uint32Array.of(1, 2, 3), name: 'x'.repeat(2000) });
  const bytes = readFileSync(file);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
      const changed = Buffer.from(bytes);
      changed[place] = (bytes[place] ?? 0) ^ by;
      writeFileSync(file, changed);
      expect(readColumns(file)).toBeUndefined();
      writeFileSync(file, bytes.subarray(0, place));
      expect(readColumns(file)).toBeUndefined();
    }),
  );
});
