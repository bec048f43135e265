import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { expect, test } from 'vitest';
import { renameFont } from './rename-font.ts';

const { resolve } = createRequire(import.meta.url);
const source = resolve(
  '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2',
);
const original = Buffer.from(await convert(readFileSync(source), 'truetype'));
const renamed = Buffer.from(renameFont(original, 'Variorum Sans', 'Regular'));

/** Tag to bytes, as the table directory places them. */
function readTables(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      const start = font.readUInt32BE(at + 8);
      return [
        font.toString('latin1', at, at + 4),
        font.subarray(start, start + font.readUInt32BE(at + 12)),
      ];
    }),
  );
}

function readNames(font: Buffer): Map<number, string> {
  const table = readTables(font).get('name') ?? Buffer.alloc(6);
  const texts = table.readUInt16BE(4);
  return new Map(
    Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
      const at = 6 + 12 * index;
      const start = texts + table.readUInt16BE(at + 10);
      const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
      return [table.readUInt16BE(at + 6), text.swap16().toString('utf16le')];
    }),
  );
}

test('a reserved name is given up, the copyright notice is not', () => {
  const before = readNames(original);
  const names = readNames(renamed);
  expect(before.get(1)).toContain('Source');
  expect(names.get(0)).toBe(before.get(0));
  expect(names.get(0)).toContain('Adobe');
  expect([1, 3, 4, 6].map((id) => names.get(id))).toEqual([
    'Variorum Sans',
    'VariorumSans-Regular',
    'Variorum Sans Regular',
    'VariorumSans-Regular',
  ]);
  const others = [...names].filter(([id]) => id !== 0).map(([, name]) => name);
  expect(others.filter((name) => name.includes('Source'))).toEqual([]);
});

test('all other tables keep their bytes, but for the sum of the file', () => {
  const before = readTables(original);
  const after = readTables(renamed);
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [tag, bytes] of before) {
    if (tag === 'name') continue;
    const kept = Buffer.from(after.get(tag) ?? []);
    if (tag === 'head') bytes.copy(kept, 8, 8, 12);
    expect([tag, kept.equals(bytes)]).toEqual([tag, true]);
  }
});

test('the words of the whole file add up to the number that OpenType asks for', () => {
  let total = 0;
  for (let at = 0; at < renamed.length; at += 4) total = (total + renamed.readUInt32BE(at)) >>> 0;
  expect(total).toBe(0xb1b0afba);
});
