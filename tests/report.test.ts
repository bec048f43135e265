import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../scripts/report/report.ts';
import { goldenCaptures, writeGoldenContent } from './golden-content.ts';

const scripts = path.resolve(import.meta.dirname, '../scripts');

const start = mkdtempSync(path.join(tmpdir(), 'variorum-report-start-'));
let folder = start;
let content = path.join(start, 'content');

/** Two captures with their entries, committed. */
beforeAll(async () => {
  await writeGoldenContent(content);
  for (const name of ['001', '003', '004'])
    for (const capture of goldenCaptures().filter((own) => own.startsWith(name)))
      rmSync(path.join(content, 'captures', capture));
  rmSync(path.join(content, 'entries'), { recursive: true });
  writeFileSync(path.join(folder, '.gitignore'), '.cache\n.variorum\n');
  run('ingest.ts');
  git('init', '-q');
  commit();
}, 60_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-report-'));
  content = path.join(folder, 'content');
  cpSync(start, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

afterAll(() => rmSync(start, { recursive: true, force: true }));

function git(...options: string[]): void {
  const { status, stderr } = spawnSync('git', options, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function commit(): void {
  git('add', '-A');
  git('-c', 'user.name=Test', '-c', 'user.email=test@archive.example', 'commit', '-qm', 'State');
}

function run(script: string, ...options: string[]) {
  return spawnSync(process.execPath, [path.join(scripts, script), ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
}

function put(capture: string, data: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(content, 'captures', capture)), { recursive: true });
  writeFileSync(path.join(content, 'captures', capture), data);
}

function putGolden(...numbers: string[]): void {
  for (const capture of goldenCaptures().filter((own) => numbers.includes(own.slice(0, 3))))
    put(capture, readFileSync(path.join(import.meta.dirname, 'golden/content/captures', capture)));
}

function readReport(): Report {
  return JSON.parse(readFileSync(path.join(folder, '.variorum/report/report.json'), 'utf8'));
}

function readMarkdown(): string {
  return readFileSync(path.join(folder, '.variorum/report/report.md'), 'utf8');
}

describe('npm run report', () => {
  test('says what captures that nobody has ingested yet do to the archive', () => {
    putGolden('001', '003', '004');
    const { status, stdout } = run('report.ts', '--base', 'HEAD');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^3 new captures, 1 new entry, 2 changed, 0 problems\. The entries in the tree/,
    );
    const report = readReport();
    expect(report.stale).toBe(true);
    expect(report.added.map(({ id, published, publisher }) => [id, published, publisher])).toEqual([
      ['blinken-affirms-support-for-armenias-sovereignty-and-peace', null, 'the-armenian-report'],
    ]);
    const [newsAm, ocMedia] = report.changed;
    expect(newsAm?.differences).toContain('witnesses: B 001_abb8d5d3cda8bb7e.txt added');
    expect(ocMedia?.differences).toContain('publisher: unknown became oc-media');
    expect(
      report.pairs.map(({ captures, merged, sharedWords }) => [
        captures,
        merged,
        sharedWords > 200,
      ]),
    ).toEqual([
      [['000_9171428797592ee6.txt', '001_abb8d5d3cda8bb7e.txt'], true, true],
      [['002_591d4e5d9e907fd4.txt', '004_8ee5b731c89e2d29.txt'], true, true],
    ]);
    expect(report.stories).toMatchObject([
      {
        entries: [
          'armenian-and-azerbaijani-fms-meeting-with-u-s-secretary-of-state',
          'azerbaijani-and-armenian-foreign-ministers-meet-in-new-york',
        ],
      },
    ]);
    const last = report.captures.find(({ capture }) => capture.startsWith('001'));
    expect(last).toMatchObject({
      siglum: 'B',
      removed: [{ lines: '9-29', rule: 'furniture-section' }],
    });
    expect(readMarkdown()).toContain(
      '`blinken-affirms-support-for-armenias-sovereignty-and-peace` has no date',
    );
  });

  test('says the same once they are ingested, but that nothing is left to do', () => {
    putGolden('001', '003', '004');
    run('report.ts', '--base', 'HEAD');
    const before = readReport();
    run('ingest.ts');
    const { stdout } = run('report.ts', '--base', 'HEAD');
    expect(stdout).toMatch(/^3 new captures, 1 new entry, 2 changed, 0 problems\.\n/);
    expect(readReport()).toEqual({ ...before, stale: false });
  });

  test('names merged, split and removed entries, and captures that were touched', () => {
    putGolden('001', '003', '004');
    run('ingest.ts');
    commit();
    rmSync(path.join(content, 'captures', '003_3fedcd095ac7b606.txt'));
    put(
      '000_9171428797592ee6.txt',
      'Other words\n\nQuite another article stands here now, of which nobody has heard before today.\n',
    );
    const { status } = run('report.ts', '--base', 'HEAD');
    expect(status).toBe(0);
    const report = readReport();
    expect(report.touched).toEqual([
      { capture: '000_9171428797592ee6.txt', how: 'edited' },
      { capture: '003_3fedcd095ac7b606.txt', how: 'removed' },
    ]);
    expect(report.removed.map(({ id }) => id)).toEqual([
      'blinken-affirms-support-for-armenias-sovereignty-and-peace',
    ]);
    expect(report.split.map(({ into }) => into.length)).toEqual([2]);
  });

  test('reports all of thirty broken captures, at their lines, and what the others do', () => {
    putGolden('001');
    for (let index = 0; index < 30; index++) put(`new/empty-${index}.txt`, '');
    put('001_abb8d5d3cda8bb7e.txt.yaml', 'url: https://post.example/\npublishr: x\n');
    const { status, stdout } = run('report.ts', '--base', 'HEAD', '--annotations');
    expect(status).toBe(1);
    expect(
      stdout.match(/^::error file=content\/captures\/new\/empty-\d+\.txt,title=empty-capture::/gm),
    ).toHaveLength(30);
    expect(stdout).toContain(
      '::error file=content/captures/001_abb8d5d3cda8bb7e.txt.yaml,line=2,col=11,title=yaml-key::',
    );
    expect(readReport()).toMatchObject({ problems: { length: 31 }, changed: [{}] });
    expect(readMarkdown()).toContain('### 31 problems');
  });

  test.each([
    [['--base', 'nowhere'], /git knows no revision nowhere/],
    [['--base', '--output=x'], /no revision|argument/],
    [[], /--base REV/],
  ])('says that it was called wrongly: %j', (options, reason) => {
    const { status, stderr } = run('report.ts', ...options);
    expect(status).toBe(2);
    expect(stderr).toMatch(reason);
  });
});
