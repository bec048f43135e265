import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Report } from '../scripts/report/report.ts';

const scripts = path.resolve(import.meta.dirname, '../scripts');
const golden = path.resolve(import.meta.dirname, 'golden/content');
const folder = mkdtempSync(path.join(tmpdir(), 'variorum-editing-'));
const content = path.join(folder, 'content');
const grounds = { by: 'A. Editor', date: '2026-01-02' };

const armenian = 'armenian-and-azerbaijani-fms-meeting-with-u-s-secretary-of-state';
const azerbaijani = 'azerbaijani-and-armenian-foreign-ministers-meet-in-new-york';
const blinken = 'blinken-affirms-support-for-armenias-sovereignty-and-peace';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...options: string[]) {
  return spawnSync(process.execPath, [path.join(scripts, script), ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
}

function git(...options: string[]) {
  return spawnSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@archive.example', ...options],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
}

/** Ingests and commits, and says what that changed since the commit before. */
function settle(): Report {
  const { status, stderr } = run('ingest.ts', '--quiet');
  expect([status, stderr]).toEqual([0, '']);
  git('add', '-A');
  expect(git('commit', '-qm', 'State').status).toBe(0);
  expect(run('report.ts', '--base', 'HEAD~1').status).toBe(0);
  return JSON.parse(readFileSync(path.join(folder, '.variorum/report/report.json'), 'utf8'));
}

const decisions: object[] = [];

function rule(decision: object): void {
  decisions.push({ ...decision, ...grounds });
  writeFileSync(path.join(content, 'decisions.yaml'), stringify(decisions));
}

function listEntries(): string[] {
  return readdirSync(path.join(content, 'entries'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => path.basename(name))
    .sort();
}

test('an archive is added to, merged, ruled about, and each step can be undone', () => {
  mkdirSync(path.join(content, 'captures'), { recursive: true });
  cpSync(path.join(golden, 'archive.yaml'), path.join(content, 'archive.yaml'));
  cpSync(path.join(golden, 'vocabulary'), path.join(content, 'vocabulary'), { recursive: true });
  writeFileSync(path.join(folder, '.gitignore'), '.cache\n.variorum\n');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Start');

  const first = readdirSync(path.join(golden, 'captures')).filter((name) => /^00[023]/.test(name));
  expect(run('add.ts', ...first.map((name) => path.join(golden, 'captures', name))).status).toBe(0);
  expect(settle().added.map(({ id }) => id)).toEqual([armenian, azerbaijani, blinken]);

  // Two branches add a witness each to one entry: git cannot merge what ingest wrote, ingest can.
  const [copy = '', other = ''] = ['001_abb8d5d3cda8bb7e.txt', '004_8ee5b731c89e2d29.txt'];
  git('switch', '-qc', 'branch');
  expect(run('add.ts', path.join(golden, 'captures', copy)).status).toBe(0);
  settle();
  git('switch', '-q', 'main');
  const text = readFileSync(path.join(golden, 'captures', copy), 'utf8');
  writeFileSync(path.join(folder, 'mine.txt'), `Home\nNews\n\n${text}`);
  expect(run('add.ts', 'mine.txt', path.join(golden, 'captures', other)).status).toBe(0);
  rmSync(path.join(folder, 'mine.txt'));
  settle();
  expect(git('merge', '-q', 'branch').status).not.toBe(0);
  const broken = run('ingest.ts');
  expect(broken.status).toBe(1);
  expect(broken.stderr).toContain(`entries/2022/${armenian}.md`);
  git('checkout', '-q', '--ours', 'content/entries');
  expect(settle().changed.map(({ id }) => id)).toEqual([armenian]);
  expect(listEntries()).toEqual([`${armenian}.md`, `${azerbaijani}.md`, `${blinken}.md`]);

  rule({
    ruling: 'keep-separate',
    captures: ['000_9171428797592ee6.txt', copy],
    reason: 'Another edition.',
  });
  const apart = settle();
  expect(apart.split.map(({ id, into }) => [id, into.length])).toEqual([[armenian, 2]]);
  decisions.pop();
  rule({ ruling: 'merge', entries: [armenian, azerbaijani], reason: 'One text, after all.' });
  const merged = settle();
  expect(merged.merged).toContainEqual(expect.objectContaining({ into: [armenian] }));
  decisions.pop();

  rule({ ruling: 'withdraw', entry: blinken, reason: 'Asked for by the publisher.' });
  const withdrawn = settle();
  expect(withdrawn.withdrawn).toMatchObject([
    { id: blinken, reason: 'Asked for by the publisher.' },
  ]);
  expect(withdrawn.removed).toEqual([]);
  expect(listEntries()).toContain(`${blinken}.yaml`);
  rule({ ruling: 'restore', entry: blinken, reason: 'The publisher agrees.' });
  const restored = settle();
  expect(restored.restored.map(({ id }) => id)).toEqual([blinken]);
  expect(listEntries()).toContain(`${blinken}.md`);

  rule({ ruling: 'rename', entry: blinken, to: 'blinken-on-peace', reason: 'Too long.' });
  expect(settle().renamed).toEqual([{ id: blinken, to: 'blinken-on-peace' }]);
  rule({ ruling: 'withdraw', entry: 'blinken-on-peas', reason: 'A slip.' });
  const slip = run('ingest.ts');
  expect(slip.status).toBe(1);
  expect(slip.stderr).toMatch(/decisions\.yaml:\d+:\d+ .*blinken-on-peas.*blinken-on-peace/);
});
