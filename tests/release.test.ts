import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { measure, openStage } from '../scripts/release/stage.ts';
import { writeRelease } from '../scripts/release/write-release.ts';
import { openBytes } from '../scripts/verify/open-bytes.ts';
import { unpackTar } from '../scripts/verify/unpack-tar.ts';
import type { ReleaseEntry } from '../src/formats/release/release-entry.ts';
import { tables } from '../src/formats/table/tables.ts';
import { readTombstones } from '../src/site/read-tombstones.ts';
import { readReleases } from '../src/site/releases/read-releases.ts';
import { readBibTex } from './read-bibtex.ts';
import { openDatabase } from './read-database.ts';
import { readParquetRows } from './read-parquet.ts';
import { type ReadReference, readRis } from './read-ris.ts';
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
  test('gives the same bytes in another zone, language, folder, mask and order of files', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'variorum-again-'));
    copyBackwards(release.content, path.join(folder, 'other/content'));
    const command = [script, '--content', 'other/content', '--output', 'out'];
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'umask 077; exec "$@"', 'sh', process.execPath, ...command],
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
    const first = path.dirname(release.tar);
    const names = readdirSync(first).sort();
    expect(names).toHaveLength(4);
    expect(readdirSync(path.join(folder, 'out', version)).sort()).toEqual(names);
    for (const name of names) {
      const again = readFileSync(path.join(folder, 'out', version, name));
      expect(again.equals(readFileSync(path.join(first, name))), name).toBe(true);
    }
    rmSync(folder, { recursive: true, force: true });
  });

  /** Copies a folder file by file, the last one first. */
  function copyBackwards(from: string, to: string): void {
    const items = readdirSync(from, { recursive: true, withFileTypes: true });
    const files = items
      .filter((item) => item.isFile())
      .map((item) => path.relative(from, path.join(item.parentPath, item.name)));
    for (const file of files.sort().reverse()) {
      mkdirSync(path.dirname(path.join(to, file)), { recursive: true, mode: 0o700 });
      writeFileSync(path.join(to, file), readFileSync(path.join(from, file)), { mode: 0o600 });
    }
  }
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

  test('the database, read by another build, holds the same rows, and finds words in whatever script', async () => {
    const database = await openDatabase(readFileSync(path.join(bag, 'data/archive.sqlite')));
    const entries = readEntries();
    for (const table of tables) {
      const expected = entries.flatMap((entry) => [...table.rows(entry)]);
      expect(database.query(`SELECT * FROM ${table.name}`)).toEqual(
        expected.map((row) => row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell))),
      );
    }
    expect(database.query('SELECT entry, title, text FROM texts')).toEqual(
      entries.map(({ head, text }) => [head.id, head.title, text]),
    );
    expect(database.query('PRAGMA integrity_check')).toEqual([['ok']]);
    const find =
      'SELECT entry FROM search JOIN texts ON texts.rowid = search.rowid WHERE search MATCH ?';
    for (const { head, text } of entries) {
      const word = text.match(/\p{L}{6,}/u)?.[0] ?? '';
      expect(database.query(find, [`"${word}"`]).flat()).toContain(head.id);
    }
    database.close();
  });
});

describe('the references', () => {
  test('say the same in RIS, BibLaTeX and CSL-JSON, authors and days included', () => {
    const csl = JSON.parse(read('data/citations.csl.json')) as {
      readonly id: string;
      readonly title: string;
      readonly author?: ReadReference['authors'];
      readonly 'container-title'?: string;
      readonly issued?: { readonly 'date-parts': readonly number[][] };
      readonly URL: string;
      readonly keyword?: string;
    }[];
    const expected = csl.map(
      (item): ReadReference => ({
        id: item.id,
        title: item.title,
        authors: item.author ?? [],
        publisher: item['container-title'],
        published: item.issued?.['date-parts'][0] ?? [],
        address: item.URL,
        keywords: item.keyword?.split(', ') ?? [],
      }),
    );
    expect(expected.map(({ id }) => id)).toEqual(
      readEntries()
        .map(({ head }) => head.id)
        .sort(),
    );
    expect(expected.some(({ authors }) => authors.some((name) => 'family' in name))).toBe(true);
    expect(expected.some(({ published }) => published.length === 3)).toBe(true);
    expect(readRis(read('data/citations.ris'))).toEqual(expected);
    expect(readBibTex(read('data/citations.bib'))).toEqual(expected);
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
    const tombstones = readTombstones(path.join(bag, 'data'));
    expect(tombstones.length).toBeGreaterThan(0);
    paths.push(...tombstones.map(({ id }) => `entries/withdrawn/${id}.yaml`));
    const version = path.basename(path.dirname(release.tar));
    const address = /External-Identifier: (.*)/.exec(read('bag-info.txt'))?.[1];
    expect(address).toContain(version);
    expect(list('objectIdentifierValue')).toEqual([...paths, address]);
    expect(Object.keys(prov.entity ?? {})).toEqual([
      ...paths.map((own) => `data:${encodeURI(own)}`),
      `releases:${version}/`,
    ]);
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
  let content: string;
  let output: string;

  beforeEach(() => {
    content = path.join(release.folder, 'other');
    output = path.join(release.folder, 'out');
    rmSync(content, { recursive: true, force: true });
    cpSync(release.content, content, { recursive: true });
  });

  test('a capture that is not the one its entry was made from is named', () => {
    writeFileSync(path.join(content, 'captures/ferry/wire.txt'), 'something else\n');
    expect(() => writeRelease({ content, output, epoch: undefined, keys: [] })).toThrow(
      'ferry/wire.txt is not the file that it was made from',
    );
    expect(readdirSync(output)).toEqual([]);
  });

  test('an archive without entries is told', () => {
    for (const folder of ['entries', 'captures'])
      rmSync(path.join(content, folder), { recursive: true });
    expect(() => writeRelease({ content, output, epoch: undefined, keys: [] })).toThrow(
      'there is no entry to release',
    );
  });

  test('the command refuses entries that ingest would make otherwise, and says what to do', () => {
    const [{ path: below = 'none' } = {}] = readEntries();
    rmSync(path.join(content, 'entries', below));
    const command = [script, '--content', content, '--output', path.join(output, 'never')];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: release.folder,
      encoding: 'utf8',
    });
    expect(stderr).toContain('Nothing was released: the entries are not what ingest makes');
    expect(stderr).toContain('Run npm run ingest');
    expect(stdout).toContain(`entries/${below}`);
    expect(status).toBe(1);
    expect(existsSync(path.join(output, 'never'))).toBe(false);
  });
});

describe('a release made again', () => {
  test('keeps its number, and another one comes after it', () => {
    const output = path.join(release.folder, 'numbered');
    const content = path.join(release.folder, 'numbered-content');
    cpSync(release.content, content, { recursive: true });
    const write = () => writeRelease({ content, output, epoch: undefined, keys: [] });
    write();
    write();
    appendFileSync(path.join(content, 'archive.yaml'), '# Later.\n');
    write();
    const [second, first] = readReleases(output);
    expect(readReleases(output)).toHaveLength(2);
    expect(first).toMatchObject({ number: 1, previous: null });
    expect(second).toMatchObject({ number: 2, previous: first?.version });
    expect(second?.version).not.toBe(first?.version);
  });

  test('its record says of every file what it is', () => {
    const [record] = readReleases(path.dirname(path.dirname(release.tar)));
    for (const { name, size, sha256, sha512 } of record?.files ?? [])
      expect(measure([readFileSync(path.join(path.dirname(release.tar), name))])).toMatchObject({
        size,
        sha256,
        sha512,
      });
    expect(record?.files.map(({ kind }) => kind)).toEqual(['tar', 'zip', 'sums']);
    expect(record).toMatchObject({ entries: readEntries().length });
    for (const { path: below, size, sha512 } of record?.contents ?? []) {
      if (sha512 === undefined) continue;
      const bytes = readFileSync(path.join(bag, 'data', below));
      expect(measure([bytes])).toMatchObject({ size, sha512 });
    }
  });
});
