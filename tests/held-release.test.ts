import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage } from '../scripts/release/stage.ts';
import { writeRelease } from '../scripts/release/write-release.ts';
import { checkBag } from '../scripts/verify/check-bag.ts';
import { openBytes } from '../scripts/verify/open-bytes.ts';
import { remakeEntries } from '../scripts/verify/remake-entries.ts';
import { remakePayload } from '../scripts/verify/remake-payload.ts';
import { unpackTar } from '../scripts/verify/unpack-tar.ts';
import { verifyRelease } from '../scripts/verify/verify-release.ts';
import { excerpted, open, shownOnly, untold, writeHeldContent } from './held-content.ts';
import { listHits } from './list-hits.ts';

const forbidden = [...excerpted.rest, ...untold.opening, ...untold.rest, ...shownOnly.rest];

const decisions = `- ruling: choose-reading
  entry: ${excerpted.id}
  readings: [quillander, quillanter]
  reading: quillander
  reason: The beam is known by that name
  by: The archive
  date: 2024-07-01
`;

let folder: string;
let content: string;
let release: string;
let bag: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-held-'));
  content = path.join(folder, 'content');
  await writeHeldContent(content);
  writeFileSync(path.join(content, 'decisions.yaml'), decisions);
  const written = write(content);
  release = written.folder;
  bag = path.join(folder, 'bag');
  const source = openBytes(path.join(release, written.containers[0]?.name ?? ''));
  unpackTar(source, openStage(bag));
  source.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(from: string) {
  return writeRelease({
    content: from,
    output: path.join(folder, 'out'),
    epoch: undefined,
    keys: [],
  });
}

function read(below: string): string {
  return readFileSync(path.join(bag, 'data', below), 'utf8');
}

describe('a release', () => {
  it('tells in no file more than may be told', () => {
    expect(listHits(bag, forbidden)).toEqual([]);
    expect(listHits(release, forbidden)).toEqual([]);
  });

  it('has no such word in its full-text index', () => {
    const database = new DatabaseSync(path.join(bag, 'data/archive.sqlite'), { readOnly: true });
    const find = database.prepare('SELECT count(*) AS found FROM search WHERE search MATCH ?');
    const count = (word: string) => find.get(`"${word}"`)?.found;
    expect(forbidden.map(count)).toEqual(forbidden.map(() => 0));
    expect(count('brandelow')).toBe(1);
    expect(count(excerpted.opening[0] ?? '')).toBe(1);
    database.close();
  });

  it('has what is open, and excerpts, everywhere that the others were sought', () => {
    const places = (word: string) =>
      listHits(path.join(bag, 'data'), [word]).map((hit) => hit.split(':')[0]);
    const own = [`entries/2024/${open.id}.md`, `tei/${open.id}.xml`, 'captures/wire.txt'];
    expect(places('brandelow')).toEqual(
      ['archive.sqlite', 'entries.jsonl', 'entries.parquet', ...own].sort(),
    );
    expect(places(excerpted.opening[0] ?? '')).toEqual(
      expect.arrayContaining(['entries.jsonl', 'citations.bib', `tei/${excerpted.id}.xml`]),
    );
  });

  it('leaves out files and captures of what is held back, and keeps their digests on record', () => {
    for (const { id } of [excerpted, untold, shownOnly])
      expect(existsSync(path.join(bag, 'data/entries/2024', `${id}.md`))).toBe(false);
    for (const file of ['gazette.html', 'gazette-copy.txt', 'gazette-copy.txt.yaml', 'river.txt'])
      expect(existsSync(path.join(bag, 'data/captures', file)), file).toBe(false);
    const rows = read('captures.csv').split('\r\n');
    const row = rows.find((line) => line.startsWith(untold.id)) ?? '';
    expect(row).toMatch(new RegExp(`^${untold.id},A,,[0-9a-f]{64},`));
    const [, , , sha256 = 'none'] = row.split(',');
    expect(read('metadata/premis.xml')).toContain(sha256);
  });

  it.each(['README.txt', 'ro-crate-metadata.json'])(
    'says in %s what is left out and why',
    (file) => {
      const text = read(file).replaceAll(/\s+/g, ' ');
      expect(text).toContain('3 entries are not here in full, because');
      for (const { id } of [excerpted, untold, shownOnly]) expect(text).toContain(id);
      expect(text.includes(`${open.id} (`)).toBe(false);
    },
  );

  it('is another when what is left out changes', () => {
    const other = path.join(folder, 'other');
    cpSync(content, other, { recursive: true });
    appendFileSync(path.join(other, 'captures/river.txt.yaml'), 'note: Another\n');
    expect(path.basename(write(other).folder)).not.toBe(path.basename(release));
  });

  it('is refused while a capture belongs to no entry', () => {
    const other = path.join(folder, 'stray');
    cpSync(content, other, { recursive: true });
    writeFileSync(path.join(other, 'captures/new.txt'), 'Nobody knows what may be told of this.\n');
    expect(() => write(other)).toThrow('captures/new.txt belongs to no entry; run npm run ingest');
  });
});

describe('its check', () => {
  it('passes, and says what it could not make again', async () => {
    const withheld: string[] = [];
    const nothing = () => {};
    const damages = await verifyRelease({
      release,
      ingest: true,
      onStep: nothing,
      onFile: nothing,
      onWithheld: (ids) => withheld.push(...ids),
      onNote: nothing,
    });
    expect(damages).toEqual([]);
    expect(withheld.sort()).toEqual([excerpted.id, untold.id, shownOnly.id].sort());
  });

  it('finds files about what is left out that do not agree with its metadata', () => {
    const copy = path.join(folder, 'disagreeing');
    cpSync(bag, copy, { recursive: true });
    const files = ['citations.ris', 'captures.csv', `tei/${excerpted.id}.xml`, 'archive.sqlite'];
    for (const file of files) appendFileSync(path.join(copy, 'data', file), ' ');
    const checked = checkBag(copy, () => {});
    const { damages } = remakePayload(copy, checked, true, () => {});
    expect(damages.map(({ file }) => file).sort()).toEqual(
      files.map((file) => `data/${file}`).sort(),
    );
  });

  it('finds an entry that its captures do not give', async () => {
    const data = path.join(folder, 'changed');
    cpSync(path.join(bag, 'data'), data, { recursive: true });
    expect(await remakeEntries(data)).toEqual([]);
    const file = `entries/2024/${open.id}.md`;
    const source = readFileSync(path.join(data, file), 'utf8');
    writeFileSync(path.join(data, file), source.replace('brandelow', 'brandelov'));
    writeFileSync(path.join(data, 'captures/stray.txt'), 'A capture of nothing.\n');
    expect(await remakeEntries(data)).toEqual([
      { file: `data/${file}`, reason: 'is not what its captures give when they are merged again' },
      { file: 'data/captures/stray.txt', reason: 'belongs to no entry' },
    ]);
  });
});
