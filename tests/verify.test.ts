import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { measure, openStage } from '../scripts/release/stage.ts';
import { stageTags } from '../scripts/release/stage-tags.ts';
import { countPadding, makeTarHeader, tarEnd } from '../scripts/release/tar-header.ts';
import { writeTar, writeZip } from '../scripts/release/write-containers.ts';
import {
  makeCentralRecord,
  makeLocalRecord,
  makeZipEnd,
  makeZipStamp,
  type PlacedMember,
} from '../scripts/release/zip-records.ts';
import { checkBag } from '../scripts/verify/check-bag.ts';
import { findForm } from '../scripts/verify/find-form.ts';
import { openBytes } from '../scripts/verify/open-bytes.ts';
import { remakePayload } from '../scripts/verify/remake-payload.ts';
import { unpackTar } from '../scripts/verify/unpack-tar.ts';
import { type VerifyOptions, verifyRelease } from '../scripts/verify/verify-release.ts';
import { archiveSchema } from '../src/model/archive.ts';
import { readYamlFile } from '../src/site/read-yaml-file.ts';
import { type InventedRelease, releaseInventedContent } from './release-content.ts';

const script = path.resolve(import.meta.dirname, '../scripts/verify.ts');

let release: InventedRelease;
let bag: string;
let names: string[];

beforeAll(async () => {
  release = await releaseInventedContent();
  bag = path.join(release.folder, 'bag');
  const source = openBytes(release.tar);
  const stage = openStage(bag);
  unpackTar(source, stage);
  source.close();
  names = [...stage.files.keys()];
});

afterAll(() => rmSync(release.folder, { recursive: true, force: true }));

function run(target: string, ...options: string[]) {
  return spawnSync(process.execPath, [script, target, ...options], { encoding: 'utf8' });
}

/** What is wrong with a release, a line each. */
async function listDamages(target: string, own: Partial<VerifyOptions> = {}): Promise<string[]> {
  const nothing = () => {};
  const options = {
    release: target,
    ingest: false,
    onStep: nothing,
    onFile: nothing,
    onWithheld: nothing,
    onNote: nothing,
    ...own,
  };
  const damages = await verifyRelease(options);
  return damages.map(({ file, reason }) => `${file}: ${reason}`);
}

describe('a release as it was made', () => {
  test('is sound to the command, both containers and the record of them', () => {
    const { status, stdout, stderr } = run(path.dirname(release.tar));
    expect(stderr).not.toContain('damaged');
    expect(stderr.match(/making the entries/g)).toHaveLength(1);
    expect(stderr).toContain('making all other files from the entries again');
    expect(stdout).toContain('is as it was released');
    expect(status).toBe(0);
  });

  test('is sound as an unpacked folder, down to its entries and all that is made from them', async () => {
    const notes: string[] = [];
    expect(await listDamages(bag, { ingest: true, onNote: (note) => notes.push(note) })).toEqual(
      [],
    );
    expect(notes).toEqual([]);
  });
});

describe('names that need care', () => {
  test.each([
    'a b',
    '100%',
    '%25',
    'line\nbreak',
    'return\r',
    'x=y',
    'Ω/é',
    `${'long/'.repeat(60)}name`,
  ])('a file called %j comes back from tar and ZIP, and its bag is sound', async (name) => {
    const folder = path.join(release.folder, 'names');
    rmSync(folder, { recursive: true, force: true });
    const stage = openStage(path.join(folder, 'stage'));
    stage.write(`data/${name}`, ['text\n']);
    stageTags(stage, {
      archive: readYamlFile(path.join(bag, 'data/archive.yaml'), archiveSchema),
      name: 'top',
      series: 'top',
      version: '1',
      software: '1',
      timestamp: '2024-02-29T00:00:00Z',
      address: 'https://archive.example/',
      withheld: [],
      counts: { entries: 0, captures: 0 },
      tombstones: [],
      rulers: [],
    });
    writeTar(path.join(folder, 'a.tar'), 'top', stage, 1e9);
    writeZip(path.join(folder, 'a.zip'), 'top', stage, 1e9);
    for (const ending of ['tar', 'zip'])
      expect(await listDamages(path.join(folder, `a.${ending}`))).toEqual([
        'data/entries/: holds no entry',
      ]);
  });
});

describe('the folder of a release', () => {
  let folder: string;
  let tar: string;
  let zip: string;

  beforeEach(() => {
    folder = path.join(release.folder, 'published');
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.dirname(release.tar), folder, { recursive: true });
    [tar, zip] = [path.basename(release.tar), path.basename(release.zip)];
  });

  function change(name: string, from: string | RegExp, to: string): void {
    const file = path.join(folder, name);
    const source = readFileSync(file, 'utf8');
    expect(source).not.toBe(source.replace(from, to));
    writeFileSync(file, source.replace(from, to));
  }

  test('lacks a container, or has a damaged one, by name', async () => {
    rmSync(path.join(folder, tar));
    appendFileSync(path.join(folder, zip), 'x');
    expect(await listDamages(folder)).toEqual([
      `${zip}: does not have the digest that SHA512SUMS states`,
      `${tar}: is missing, though SHA512SUMS names it`,
      expect.stringMatching(`^${zip}: the end of the ZIP: is damaged`),
    ]);
  });

  test('may have its page, but nothing else that no release has', async () => {
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
    expect(await listDamages(folder)).toEqual([]);
    mkdirSync(path.join(folder, 'more'));
    for (const name of ['notes.txt', 'other.tar']) writeFileSync(path.join(folder, name), '');
    symlinkSync(tar, path.join(folder, 'link.tar'));
    expect((await listDamages(folder)).sort()).toEqual(
      ['link.tar', 'more', 'notes.txt', 'other.tar'].map(
        (own) => `${own}: is no part of the release`,
      ),
    );
  });

  test('has a damaged SHA512SUMS, which is told once', async () => {
    const digest = readFileSync(path.join(folder, 'SHA512SUMS'), 'utf8').slice(0, 128);
    change(
      'SHA512SUMS',
      digest,
      digest.replace(/./, (digit) => (digit === '0' ? '1' : '0')),
    );
    expect(await listDamages(folder)).toEqual([
      `SHA512SUMS: does not state the digest that ${tar} has`,
    ]);
    change('SHA512SUMS', /^.*\n/, `${digest}  x${tar}\n`);
    expect(await listDamages(folder)).toEqual([`SHA512SUMS: does not name ${tar}`]);
    change('SHA512SUMS', `  x${tar}`, ` \t ${tar}`);
    expect(await listDamages(folder)).toEqual([
      'SHA512SUMS: is not written as those of releases are',
    ]);
  });

  test('lacks SHA512SUMS or release.json, and is known all the same', async () => {
    rmSync(path.join(folder, 'SHA512SUMS'));
    const found = await listDamages(folder);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^SHA512SUMS: is missing; this looks like the folder of a release/);
    rmSync(path.join(folder, 'release.json'));
    expect((await listDamages(folder)).map((line) => line.split(':')[0])).toEqual([
      'release.json',
      'SHA512SUMS',
    ]);
  });

  test('has a record that is damaged or says something else', async () => {
    change('release.json', /"size": \d/, '"size": 9');
    expect(await listDamages(folder)).toEqual([
      `release.json: does not state size, kind and digests that ${tar} has`,
    ]);
    writeFileSync(path.join(folder, 'release.json'), '{"version":');
    expect(await listDamages(folder)).toEqual([
      'release.json: is damaged: it is no record of a release',
    ]);
  });

  test('has a record that names other contents than the bag has', async () => {
    change('release.json', /"entries": \d+/, '"entries": 9000');
    expect(await listDamages(folder, { ingest: true })).toEqual([
      'release.json: does not say what the release holds',
    ]);
  });
});

describe('what is no release', () => {
  test.each([
    ['missing', /^There is no .*missing\. Name the \.tar or \.zip of a release/],
    ['empty', /is an empty folder\. Name/],
    ['around', /looks like the folder around a bag, which is bag\. Name/],
    ['all', /looks like the folder of all releases, which are 1, 2\. Name/],
    ['content', /looks like a content folder, or the data\/ of a bag/],
    ['other', /is no release: it has neither bagit\.txt.*nor SHA512SUMS/],
  ])('such as %s is told for what it is', (name, message) => {
    const folder = path.join(release.folder, 'forms', name);
    const files: Readonly<Record<string, readonly string[]>> = {
      empty: [''],
      around: ['bag/bagit.txt'],
      all: ['1/release.json', '2/release.json'],
      content: ['captures/a'],
      other: ['a/b'],
    };
    for (const file of files[name] ?? []) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      if (file !== '') writeFileSync(path.join(folder, file), '');
    }
    expect(() => findForm(folder)).toThrow(message);
  });

  test('a bag without bagit.txt is still one', async () => {
    const folder = path.join(release.folder, 'undeclared');
    cpSync(bag, folder, { recursive: true });
    rmSync(path.join(folder, 'bagit.txt'));
    expect((await listDamages(folder))[0]).toBe('bagit.txt: is missing');
  });

  test('is wrong use of the command', () => {
    const { status, stdout, stderr } = run(path.join(release.folder, 'a\u001b[2J.tar'));
    expect(stderr).toMatch(/^There is no .*a\\u\{1b\}\[2J\.tar\. Name the .tar or .zip/);
    expect(stderr).not.toContain('ENOENT');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('a damaged byte', () => {
  /** Where each file's header and bytes stand in a container, in its order. */
  function layOut(bytes: Buffer, form: 'tar' | 'zip') {
    const top = path.basename(release.tar, '.tar');
    let at = 0;
    const places = names.map((name) => {
      const { length: size } = readFileSync(path.join(bag, name));
      const header =
        form === 'tar'
          ? makeTarHeader({ path: `${top}/${name}`, size }, 0).length
          : 30 + Buffer.byteLength(`${top}/${name}`);
      const place = { name, start: at, body: at + header, end: at + header + size };
      at = place.end + (form === 'tar' ? countPadding(size) : 0);
      return place;
    });
    expect(at).toBeLessThan(bytes.length);
    return { places, tail: at };
  }

  /** Where in a file a byte is damaged. */
  const spots = [
    (body: number) => body,
    (body: number, end: number) => Math.floor((body + end) / 2),
    (_: number, end: number) => end - 1,
  ];

  test.each(['tar', 'zip'] as const)(
    'anywhere in a %s is found, and its file is named',
    async (form) => {
      const bytes = readFileSync(release[form]);
      const { places, tail } = layOut(bytes, form);
      expect(places.length).toBeGreaterThan(50);
      const damaged = path.join(release.folder, `damaged.${form}`);
      const find = async (offsets: readonly number[], bit: number) => {
        const copy = Buffer.from(bytes);
        for (const at of offsets) copy[at] = (copy[at] ?? 0) ^ bit;
        writeFileSync(damaged, copy);
        return listDamages(damaged);
      };
      // Damaged files of the payload do not hide one another; headers and manifests could.
      const payload = places.filter(({ name }) => name.startsWith('data/'));
      for (const [index, spot] of spots.entries()) {
        const hit = payload.filter(({ body, end }) => end > body);
        const found = await find(
          hit.map(({ body, end }) => spot(body, end)),
          // The lowest bit, and the one that makes capitals.
          index === 1 ? 0x20 : 1,
        );
        for (const { name } of hit)
          expect(found.filter((line) => line.includes(name))).not.toEqual([]);
      }
      for (const [index, { name, start, body, end }] of places.entries()) {
        // A name, a size: each file has its turn at other bytes.
        const header = start + ((index * 37 + 5) % (body - start));
        const own = name.startsWith('data/')
          ? [header].filter(() => index % 2 === 0)
          : [header, spots[index % 3]?.(body, end)];
        for (const at of own)
          expect(
            (await find([at ?? header], index % 2 ? 1 : 0x20)).join('\n'),
            `byte ${at}`,
          ).toContain(name);
      }
      const step = Math.max(1, Math.floor((bytes.length - tail) / 10));
      for (let at = tail; at < bytes.length; at += step)
        expect(await find([at], 1), `byte ${at}`).not.toEqual([]);
    },
  );

  test.each(['tar', 'zip'] as const)('a %s that was cut off or added to is found', async (form) => {
    const bytes = readFileSync(release[form]);
    const damaged = path.join(release.folder, `cut.${form}`);
    for (const length of [0, 3, 600, Math.floor(bytes.length / 2), bytes.length - 1]) {
      writeFileSync(damaged, bytes.subarray(0, length));
      expect(await listDamages(damaged), `${length} bytes`).not.toEqual([]);
    }
    writeFileSync(damaged, Buffer.concat([bytes, Buffer.from([0])]));
    expect(await listDamages(damaged)).not.toEqual([]);
  });

  test('the command exits 1 and names the file', () => {
    const bytes = readFileSync(release.tar);
    const at = bytes.indexOf('Payload-Oxum: ') + 15;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const damaged = path.join(release.folder, 'oxum.tar');
    writeFileSync(damaged, bytes);
    const { status, stderr, stdout } = run(damaged);
    expect(stderr).toContain('bag-info.txt: is damaged');
    expect(stdout).toContain('is not as it was released');
    expect(status).toBe(1);
  });
});

describe('a bag that was changed', () => {
  let copy: string;

  beforeEach(() => {
    copy = path.join(release.folder, 'changed');
    rmSync(copy, { recursive: true, force: true });
    cpSync(bag, copy, { recursive: true });
  });

  /** Writes the manifests anew, as one would who changes a bag on purpose. */
  function reseal(kinds: readonly string[] = ['manifest', 'tagmanifest']): void {
    for (const algorithm of ['sha256', 'sha512'] as const) {
      for (const kind of kinds) {
        const file = path.join(copy, `${kind}-${algorithm}.txt`);
        const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
        const fresh = lines.map((line) => {
          const own = line.slice(line.indexOf('  ') + 2);
          const digest = createHash(algorithm).update(readFileSync(path.join(copy, own)));
          return `${digest.digest('hex')}  ${own}\n`;
        });
        writeFileSync(file, fresh.join(''));
      }
    }
    // The first tag manifest lists payload manifests that were written after it.
    const file = path.join(copy, 'tagmanifest-sha256.txt');
    const fresh = readFileSync(file, 'utf8').replace(
      /^[0-9a-f]+ {2}manifest-sha512\.txt$/m,
      `${measure([readFileSync(path.join(copy, 'manifest-sha512.txt'))]).sha256}  manifest-sha512.txt`,
    );
    writeFileSync(file, fresh);
  }

  test('a missing file is named', async () => {
    rmSync(path.join(copy, 'data/captures/ferry/wire.txt'));
    expect((await listDamages(copy)).join('\n')).toContain(
      'data/captures/ferry/wire.txt: is missing',
    );
  });

  test('an extra file is named, a hidden one too', async () => {
    writeFileSync(path.join(copy, 'data/.extra'), '');
    writeFileSync(path.join(copy, 'more.txt'), '');
    const found = (await listDamages(copy)).join('\n');
    expect(found).toContain('data/.extra: does not stand in manifest-sha256.txt');
    expect(found).toContain('more.txt: does not stand in tagmanifest-sha512.txt');
  });

  test('a link is named', async () => {
    symlinkSync('/etc/hostname', path.join(copy, 'data/link'));
    expect((await listDamages(copy)).join('\n')).toContain('data/link: is a link');
  });

  test('a swapped manifest is named', async () => {
    cpSync(path.join(copy, 'manifest-sha256.txt'), path.join(copy, 'manifest-sha512.txt'));
    expect((await listDamages(copy)).join('\n')).toContain('manifest-sha512.txt: is damaged');
  });

  test('digests that were exchanged are named though the tag manifests agree', async () => {
    const file = path.join(copy, 'manifest-sha512.txt');
    const [first = '', second = '', ...rest] = readFileSync(file, 'utf8').split('\n');
    const exchanged = [
      second.slice(0, 128) + first.slice(128),
      first.slice(0, 128) + second.slice(128),
    ];
    writeFileSync(file, [...exchanged, ...rest].join('\n'));
    reseal(['tagmanifest']);
    const found = (await listDamages(copy)).join('\n');
    for (const line of [first, second]) expect(found).toContain(`${line.slice(130)}: `);
    expect(found).not.toContain('manifest-sha512.txt: is damaged');
  });

  test('the manifest of another bag is named', async () => {
    const other = path.join(copy, 'manifest-sha512.txt');
    writeFileSync(other, readFileSync(path.join(copy, 'tagmanifest-sha512.txt')));
    reseal(['tagmanifest']);
    expect((await listDamages(copy)).join('\n')).toContain('does not stand in manifest-sha512.txt');
  });

  test('a wrong Payload-Oxum is named though the manifests agree', async () => {
    const file = path.join(copy, 'bag-info.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/Payload-Oxum: \d/, 'Payload-Oxum: 1'));
    reseal();
    const found = await listDamages(copy);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^bag-info\.txt: states .* for Payload-Oxum/);
  });

  test('a tag that the profile asks for is missed', async () => {
    const file = path.join(copy, 'bag-info.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/Contact-Email: .*\n/, ''));
    reseal();
    expect(await listDamages(copy)).toEqual([
      'bagit-profile.json: is not kept to: bag-info.txt lacks Contact-Email',
    ]);
  });

  test('a capture that its entry was not made from is named though the manifests agree', async () => {
    appendFileSync(path.join(copy, 'data/captures/ferry/wire.txt'), 'x');
    const info = path.join(copy, 'bag-info.txt');
    const grown = readFileSync(info, 'utf8').replace(
      /Payload-Oxum: (\d+)/,
      (_, bytes: string) => `Payload-Oxum: ${Number(bytes) + 1}`,
    );
    writeFileSync(info, grown);
    reseal();
    const found = await listDamages(copy);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/data\/entries\/.*states SHA-256 .*ferry\/wire\.txt has/);
  });

  test('an entry that ingest does not make is named though the manifests agree', async () => {
    writeFileSync(path.join(copy, 'data/vocabulary/publishers.yaml'), '[]\n');
    const info = path.join(copy, 'bag-info.txt');
    const change = 3 - readFileSync(path.join(bag, 'data/vocabulary/publishers.yaml')).length;
    const shrunk = readFileSync(info, 'utf8').replace(
      /Payload-Oxum: (\d+)/,
      (_, bytes: string) => `Payload-Oxum: ${Number(bytes) + change}`,
    );
    writeFileSync(info, shrunk);
    reseal();
    const [found] = await listDamages(copy, { ingest: true });
    expect(found).toMatch(/^data\/entries\/: are not what ingest makes of data\/captures/);
  });

  test('a table that entries do not give is named though the manifests agree', async () => {
    const table = path.join(copy, 'data/tags.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace(/[a-z](?=,[^,]*\r\n$)/, 'q'));
    reseal();
    expect(await listDamages(copy)).toEqual([]);
    expect(await listDamages(copy, { ingest: true })).toEqual([
      'data/tags.csv: is not what captures, entries and vocabulary of this release give when it is made again',
    ]);
  });

  test('every file that is made from entries is made again, and named where it is another', () => {
    const content = /^data\/(?:(?:captures|entries|vocabulary)\/|archive\.yaml|decisions\.yaml)/;
    const made = names.filter((name) => !content.test(name) && !/manifest-/.test(name));
    expect(made).toEqual(
      expect.arrayContaining([
        'data/archive.sqlite',
        'data/entries.parquet',
        'data/metadata/premis.xml',
      ]),
    );
    for (const name of made) appendFileSync(path.join(copy, name), ' ');
    rmSync(path.join(copy, 'data/captures.csv'));
    writeFileSync(path.join(copy, 'data/more.csv'), '');
    const notes: string[] = [];
    const { damages } = remakePayload(
      copy,
      checkBag(copy, () => {}),
      false,
      (note) => notes.push(note),
    );
    expect(notes).toEqual([]);
    expect(damages.map(({ file }) => file).sort()).toEqual([...made, 'data/more.csv'].sort());
    const find = (file: string) => damages.find((damage) => damage.file === file)?.reason;
    expect(find('data/captures.csv')).toBe('is missing, though releases have it');
    expect(find('data/more.csv')).toBe('is no file of a release');
  });

  test('a database of another version of SQLite is not compared, which is told', () => {
    const file = path.join(copy, 'data/archive.sqlite');
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(3_001_002, 96);
    writeFileSync(file, bytes);
    const notes: string[] = [];
    const { damages } = remakePayload(
      copy,
      checkBag(copy, () => {}),
      false,
      (note) => notes.push(note),
    );
    expect(damages).toEqual([]);
    expect(notes).toEqual([
      expect.stringMatching(/archive\.sqlite was written by SQLite 3\.1\.2; this/),
    ]);
  });

  test('another version than its content has is named', () => {
    const info = path.join(copy, 'bag-info.txt');
    writeFileSync(
      info,
      readFileSync(info, 'utf8').replace(/-[0-9a-f]{12}\/\n/, '-000000000000/\n'),
    );
    const { damages } = remakePayload(
      copy,
      checkBag(copy, () => {}),
      false,
      () => {},
    );
    expect(damages[0]?.reason).toMatch(
      /names the release .*-000000000000, but its content is that of/,
    );
  });
});

describe('a hostile container', () => {
  const bytes = new TextEncoder().encode('harm\n');
  const hostile = [
    '../out.txt',
    'bag/../../out.txt',
    '/tmp/variorum-out.txt',
    'bag/a\\..\\b',
    'C:/out',
    '~/out',
  ];

  function write(name: string, pieces: readonly Uint8Array[]): string {
    const file = path.join(release.folder, name);
    writeFileSync(file, Buffer.concat(pieces));
    return file;
  }

  function makeZip(
    members: readonly { readonly path: string; readonly size?: number }[],
  ): Uint8Array[] {
    let offset = 0;
    const placed: PlacedMember[] = [];
    const pieces: Uint8Array[] = [];
    for (const { path: own, size } of members) {
      const { crc32 } = measure([bytes]);
      const member = {
        path: own,
        size: size ?? bytes.length,
        crc32,
        stamp: makeZipStamp(1e9),
        offset,
      };
      const record = makeLocalRecord(member);
      pieces.push(record, bytes);
      placed.push(member);
      offset += record.length + bytes.length;
    }
    const directory = Buffer.concat(placed.map(makeCentralRecord));
    return [...pieces, directory, makeZipEnd(placed.length, offset, directory.length)];
  }

  function makeTar(own: string, size = bytes.length): Uint8Array[] {
    return [
      makeTarHeader({ path: own, size }, 1e9),
      bytes,
      new Uint8Array(countPadding(bytes.length)),
      tarEnd,
    ];
  }

  test.each(hostile)('with the path %j is refused as tar and as ZIP', async (own) => {
    for (const file of [
      write('hostile.tar', makeTar(own)),
      write('hostile.zip', makeZip([{ path: own }])),
    ]) {
      const found = await listDamages(file);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/has a path that/);
    }
  });

  test('with links, devices or pipes is refused', async () => {
    for (const type of ['1', '2', '3', '4', '6']) {
      const header = makeTarHeader({ path: 'bag/data/link', size: 0 }, 1e9);
      header.set(new TextEncoder().encode(type), 156);
      header.set(new TextEncoder().encode('/etc/passwd'), 157);
      const found = await listDamages(write('link.tar', [header, tarEnd]));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^bag\/data\/link: is a .*which no release has/);
    }
  });

  test.each([1e6, 2 ** 33, 2 ** 52])(
    'with a file that claims %d bytes is refused',
    async (size) => {
      const zip = write('large.zip', makeZip([{ path: 'bag/data/a', size }]));
      for (const file of [write('large.tar', makeTar('bag/data/a', size)), zip]) {
        const found = await listDamages(file);
        expect(found).toHaveLength(1);
        expect(found[0]).toMatch(/^bag\/data\/a: claims \d+ bytes/);
      }
    },
  );

  test('with one path twice, or a file in the place of a folder, is refused', async () => {
    for (const second of ['bag/a', 'bag/a/b']) {
      const file = write('twice.zip', makeZip([{ path: 'bag/a' }, { path: second }]));
      expect((await listDamages(file)).join('\n')).toContain(`${second}: cannot be unpacked`);
    }
  });

  test('with more than one folder at its top is refused', async () => {
    const file = write('tops.zip', makeZip([{ path: 'bag/a' }, { path: 'other/a' }]));
    expect((await listDamages(file)).join('\n')).toContain('other/a: stands in another folder');
  });

  test('that is no container at all is refused in one clear line', async () => {
    for (const noise of ['noise', '\u001b[2J', '\u0000\u0001\u0002']) {
      const tar = await listDamages(write('noise.tar', [Buffer.alloc(5000, noise)]));
      expect(tar).toHaveLength(1);
      expect(tar[0]).toMatch(
        /^the container: is no tar and no ZIP \(a compressed tar must be unpacked first\)/,
      );
      expect(await listDamages(write('noise.zip', [Buffer.alloc(5000, noise)]))).toEqual([
        'the ZIP: has no header where one should be (at byte 0, after the start); nothing after it was read',
      ]);
    }
  });
});
