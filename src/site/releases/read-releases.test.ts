import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { carryReleases } from './carry-releases.ts';
import { readReleases } from './read-releases.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-releases-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(version: string, number: number, more: object = {}): void {
  mkdirSync(join(folder, version));
  const record = {
    version,
    number,
    previous: null,
    software: '1',
    date: '2024-01-01T00:00:00Z',
    entries: 1,
    captures: 1,
    files: [],
    contents: [],
    ...more,
  };
  writeFileSync(join(folder, version, 'release.json'), JSON.stringify(record));
}

const file = {
  name: 'a.tar',
  kind: 'tar',
  mediaType: 'application/x-tar',
  size: 3,
  sha256: '0'.repeat(64),
  sha512: '0'.repeat(128),
};

it('are none where there is no folder', () => {
  expect(readReleases(join(folder, 'none'))).toEqual([]);
});

it('come with the latest first, whatever their names and dates', () => {
  write('b', 1, { date: '2025-01-01T00:00:00Z' });
  write('a', 10);
  write('c', 9);
  mkdirSync(join(folder, 'half-written'));
  mkdirSync(join(folder, '.new'));
  expect(readReleases(folder).map(({ version }) => version)).toEqual(['a', 'c', 'b']);
});

it('are refused where a file is missing, cut off, or a name leads out', () => {
  write('a', 1, { files: [file] });
  expect(() => readReleases(folder)).toThrow('a.tar is missing');
  writeFileSync(join(folder, 'a/a.tar'), 'ab');
  expect(() => readReleases(folder)).toThrow('a.tar has 2 bytes');
  writeFileSync(join(folder, 'a/a.tar'), 'abc');
  expect(readReleases(folder)).toHaveLength(1);
  write('b', 2, { files: [{ ...file, name: '../a/a.tar' }] });
  expect(() => readReleases(folder)).toThrow('release.json is not valid');
});

it('are refused where a record is broken', () => {
  write('a', 1);
  writeFileSync(join(folder, 'a/release.json'), '{');
  expect(() => readReleases(folder)).toThrow('release.json is not JSON');
});

it('are carried into a site with all their files but the pages about them', () => {
  write('a', 1, { files: [file] });
  for (const name of ['a.tar', 'SHA512SUMS', 'index.html'])
    writeFileSync(join(folder, 'a', name), 'abc');
  const site = join(folder, '.site');
  mkdirSync(join(site, 'releases/a'), { recursive: true });
  writeFileSync(join(site, 'releases/a/index.html'), 'new');
  carryReleases(folder, site);
  expect(readReleases(join(site, 'releases'))).toEqual(readReleases(folder));
  const read = (name: string) => [name, readFileSync(join(site, 'releases/a', name), 'utf8')];
  expect(
    readdirSync(join(site, 'releases/a'))
      .filter((name) => name !== 'release.json')
      .sort()
      .map(read),
  ).toEqual([
    ['SHA512SUMS', 'abc'],
    ['a.tar', 'abc'],
    ['index.html', 'new'],
  ]);
});
