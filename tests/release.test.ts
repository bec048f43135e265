import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage } from '../scripts/release/stage.ts';
import { openBytes } from '../scripts/verify/open-bytes.ts';
import { unpackTar } from '../scripts/verify/unpack-tar.ts';
import type { ReleaseEntry } from '../src/formats/release/release-entry.ts';
import { tables } from '../src/formats/table/tables.ts';
import { readParquetRows } from './read-parquet.ts';
import { type InventedRelease, releaseInventedContent } from './release-content.ts';

const script = path.resolve(import.meta.dirname, '../scripts/release.ts');

let release: InventedRelease;
let bag: string;

beforeAll(async () => {
  release = await releaseInventedContent();
  bag = path.join(release.folder, 'bag');
  const source = openBytes(release.tar);
  expect(unpackTar(source, openStage(bag))).toMatchObject({ damages: [], whole: true });
  source.close();
});

afterAll(() => rmSync(release.folder, { recursive: true, force: true }));

function read(below: string): string {
  return readFileSync(path.join(bag, below), 'utf8');
}

function readEntries(): ReleaseEntry[] {
  return read('data/entries.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReleaseEntry);
}

/** The records of a CSV, read by the letter of RFC 4180. */
function parseCsv(source: string): string[][] {
  const records: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/y;
  while (field.lastIndex < source.length) {
    const [, cell = '', end] = field.exec(source) ?? [];
    records.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n' && field.lastIndex < source.length) records.push([]);
  }
  return records;
}

interface Schema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly constraints?: {
      readonly required?: boolean;
      readonly pattern?: string;
      readonly enum?: readonly string[];
      readonly minimum?: number;
    };
  }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly unknown[];
}

interface DataPackage {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: Schema;
  }[];
}

describe('the same content', () => {
  test('gives the same bytes in another zone, language, folder and mask', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'variorum-again-'));
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'umask 077; exec "$@"',
        'sh',
        process.execPath,
        script,
        '--content',
        release.content,
        '--output',
        'out',
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
        },
      },
    );
    expect(`${stderr}${status}`).toBe('0');
    const [version = 'none'] = readdirSync(path.join(folder, 'out'));
    for (const file of [
      release.tar,
      release.zip,
      path.join(path.dirname(release.tar), 'SHA512SUMS'),
    ]) {
      const again = path.join(folder, 'out', version, path.basename(file));
      expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
    }
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the bag', () => {
  test('holds captures, entries and vocabulary as they are', () => {
    for (const folder of ['captures', 'entries', 'vocabulary']) {
      const own = readdirSync(path.join(release.content, folder), {
        recursive: true,
        withFileTypes: true,
      });
      const files = own
        .filter((item) => item.isFile())
        .map((item) => path.join(item.parentPath, item.name));
      expect(files.length).toBeGreaterThan(1);
      for (const file of files) {
        const copy = path.join(bag, 'data', path.relative(release.content, file));
        expect(readFileSync(copy).equals(readFileSync(file))).toBe(true);
      }
    }
  });

  test('is sound to sha256sum and sha512sum alone', () => {
    for (const algorithm of ['sha256', 'sha512']) {
      const manifests = [`manifest-${algorithm}.txt`, `tagmanifest-${algorithm}.txt`];
      const { status, stdout } = spawnSync(
        `${algorithm}sum`,
        ['-c', '--strict', '--quiet', ...manifests],
        {
          cwd: bag,
          encoding: 'utf8',
        },
      );
      expect(`${stdout}${status}`).toBe('0');
    }
  });

  test('bears the newest date of its content, and no clock', () => {
    const dates = readEntries().flatMap(({ head }) => [
      head.published?.date ?? '',
      ...head.witnesses.map(({ captured }) => captured ?? ''),
    ]);
    const newest = dates.sort().at(-1)?.slice(0, 10);
    expect(read('bag-info.txt')).toContain(`Bagging-Date: ${newest}\n`);
  });
});

describe('the tables', () => {
  test('every row is what the schema of its table says', () => {
    const { resources } = JSON.parse(read('data/datapackage.json')) as DataPackage;
    const ids = new Set(readEntries().map(({ head }) => head.id));
    const seen: string[] = [];
    for (const { name, path: file, schema } of resources) {
      if (!schema) continue;
      seen.push(name);
      const [header, ...rows] = parseCsv(read(`data/${file}`));
      expect(header).toEqual(schema.fields.map((field) => field.name));
      expect(rows.length).toBeGreaterThan(1);
      const keys = new Set<string>();
      for (const row of rows) {
        expect(row).toHaveLength(schema.fields.length);
        for (const [index, { type, constraints = {} }] of schema.fields.entries()) {
          const cell = row[index] ?? '';
          if (cell === '') expect(constraints.required).toBeUndefined();
          else if (type === 'integer') expect(cell).toMatch(/^\d+$/);
          else if (type === 'boolean') expect(cell).toMatch(/^(?:true|false)$/);
          if (cell !== '' && constraints.pattern)
            expect(cell).toMatch(new RegExp(`^(?:${constraints.pattern})$`, 'u'));
          if (cell !== '' && constraints.enum) expect(constraints.enum).toContain(cell);
          if (constraints.minimum !== undefined)
            expect(Number(cell)).toBeGreaterThanOrEqual(constraints.minimum);
        }
        const value = (field: string) =>
          row[schema.fields.findIndex((own) => own.name === field)] ?? '';
        const key = JSON.stringify(schema.primaryKey.map(value));
        expect(keys).not.toContain(key);
        keys.add(key);
        if (schema.foreignKeys) expect(ids).toContain(value('entry'));
      }
    }
    expect(seen).toEqual(['entries', 'captures', 'variants', 'tags']);
  });

  test('the Parquet file, read by another library, holds the same rows and all that the entries hold', () => {
    const rows = readParquetRows(readFileSync(path.join(bag, 'data/entries.parquet')));
    const entries = readEntries();
    const [table] = tables;
    expect(rows.map((row) => Object.values(row).slice(0, table?.columns.length))).toEqual(
      entries.flatMap((entry) => [...(table?.rows(entry) ?? [])]),
    );
    const read = rows.map(({ file, head, markdown, text }) => ({
      path: `${file}`.slice('entries/'.length),
      head: JSON.parse(`${head}`),
      markdown,
      text,
    }));
    expect(read).toEqual(entries);
  });

  test('the database holds the same rows, and finds words in whatever script', () => {
    const database = new DatabaseSync(path.join(bag, 'data/archive.sqlite'), { readOnly: true });
    const entries = readEntries();
    for (const table of tables) {
      const rows = database.prepare(`SELECT * FROM ${table.name}`).all();
      const expected = entries.flatMap((entry) => [...table.rows(entry)]);
      expect(rows.map((row) => Object.values(row))).toEqual(
        expected.map((row) => row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell))),
      );
    }
    const find = database.prepare(
      'SELECT entry FROM search JOIN texts ON texts.rowid = search.rowid WHERE search MATCH ?',
    );
    for (const { head, text } of entries) {
      const word = text.match(/\p{L}{6,}/u)?.[0] ?? '';
      expect(find.all(`"${word}"`).map(({ entry }) => entry)).toContain(head.id);
    }
    database.close();
  });
});

describe('provenance', () => {
  test('every capture and entry is an object, and PREMIS and PROV tell of the same events', () => {
    const premis = read('data/metadata/premis.xml');
    const list = (element: string) =>
      [...premis.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(
        ([, value]) => value,
      );
    const prov = JSON.parse(read('data/metadata/provenance.prov.json')) as Record<
      string,
      Record<string, unknown>
    >;
    const entries = readEntries();
    const paths = entries.flatMap(({ path: below, head }) => [
      ...head.witnesses.map(({ capture }) => `captures/${capture}`),
      `entries/${below}`,
    ]);
    expect(list('objectIdentifierValue')).toEqual(paths);
    expect(Object.keys(prov.entity ?? {})).toEqual(paths.map((own) => `data:${encodeURI(own)}`));
    expect(Object.keys(prov.activity ?? {})).toEqual(
      list('eventIdentifierValue').map((id) => `event:${id}`),
    );
    expect(new Set(list('eventIdentifierValue')).size).toBe(
      Object.keys(prov.activity ?? {}).length,
    );
    expect(Object.keys(prov.wasAssociatedWith ?? {})).toHaveLength(
      Object.keys(prov.activity ?? {}).length,
    );
  });
});

describe('the crate', () => {
  test('names every part that it has, and each is there', () => {
    const crate = JSON.parse(read('data/ro-crate-metadata.json')) as {
      '@graph': { '@id': string; hasPart?: { '@id': string }[] }[];
    };
    const ids = crate['@graph'].map((entity) => entity['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const parts = crate['@graph'].find((entity) => entity['@id'] === './')?.hasPart ?? [];
    expect(parts.length).toBeGreaterThan(10);
    for (const { '@id': part } of parts) {
      expect(ids).toContain(part);
      expect(() => readdirSync(path.dirname(path.join(bag, 'data', part)))).not.toThrow();
    }
    const top = readdirSync(path.join(bag, 'data'), { withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('ro-crate-'));
    expect(parts.map((part) => part['@id'])).toEqual(expect.arrayContaining(top));
  });

  test('its preview fetches nothing and runs nothing', () => {
    const preview = read('data/ro-crate-preview.html');
    expect(preview).not.toMatch(/<script|src=|@import|url\(/i);
  });
});

describe('content that cannot be released', () => {
  test('a capture that is not the one its entry was made from is named', async () => {
    const other = await releaseInventedContent();
    writeFileSync(path.join(other.content, 'captures/ferry/wire.txt'), 'something else\n');
    const { status, stderr } = spawnSync(
      process.execPath,
      [script, '--content', other.content, '--output', path.join(other.folder, 'out')],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('ferry/wire.txt is not the file that it was made from');
    expect(readdirSync(path.join(other.folder, 'out'))).toEqual([]);
    rmSync(other.folder, { recursive: true, force: true });
  });
});
