import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checks } from '../scripts/doctor/checks.ts';
import type { Verdict } from '../scripts/doctor/checkup.ts';
import { formatCheckup } from '../scripts/doctor/format-checkup.mjs';
import { openCheckout } from '../scripts/doctor/open-checkout.ts';
import { checkNode } from '../scripts/doctor/setup/check-node.mjs';
import { checkNpm } from '../scripts/doctor/setup/check-npm.mjs';
import { checkPackages } from '../scripts/doctor/setup/check-packages.mjs';
import type { Finding } from '../scripts/doctor/setup/finding.mjs';
import { writeGoldenContent } from './golden-content.ts';

const project = path.resolve(import.meta.dirname, '..');
const script = path.join(project, 'scripts/doctor.mjs');
const capture = 'content/captures/000_9171428797592ee6.txt';
const entry =
  'content/entries/2022/armenian-and-azerbaijani-fms-meeting-with-u-s-secretary-of-state.md';

let template: string;
let sound: (readonly [string, Verdict])[];
let root: string;

beforeAll(async () => {
  template = mkdtempSync(path.join(tmpdir(), 'variorum-sound-'));
  await writeGoldenContent(path.join(template, 'content'));
  cpSync(path.join(project, '.gitattributes'), path.join(template, '.gitattributes'));
  writeFileSync(path.join(template, '.gitignore'), '.cache/\n.variorum/\ndist/\n.entries-*\n');
  git(template, 'init', '--quiet', '--initial-branch=main');
  commit(template);
  // Fills the cache of ingest, which every checkout below begins with.
  sound = await Promise.all(checks.map(async ({ id }) => [id, await look(id, template)] as const));
  // A busy machine is no failure.
}, 120_000);

afterAll(() => rmSync(template, { recursive: true, force: true }));

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'variorum-doctor-'));
  cpSync(template, root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(folder: string, ...words: string[]): string {
  const names = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    '-c',
    'core.autocrlf=false',
  ];
  const run = spawnSync('git', [...names, ...words], { cwd: folder, encoding: 'utf8' });
  return `${run.stdout}${run.stderr}`;
}

function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'State');
}

function put(file: string, data: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), data);
}

function take(file: string): string {
  return readFileSync(path.join(root, file), 'latin1');
}

/** What one check finds in the checkout. */
async function look(id: string, folder = root): Promise<Verdict> {
  const check = checks.find((own) => own.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  return check.run(openCheckout(folder, path.join(folder, 'content')));
}

test('every check finds a sound checkout sound, but for the site that is not built yet', () => {
  const said = sound.map(([id, { verdict, details }]) => [id, verdict, ...details].join(' '));
  expect(said.filter((line) => !/^[a-z-]+ ok /.test(line))).toEqual(['site warn is not there yet']);
});

test('ids of checks are unique', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

describe('merges', () => {
  test('a marker in an entry, a sidecar or the vocabulary is found by line', async () => {
    put(`${capture}.yaml`, 'title: A\n<<<<<<< HEAD\nnote: B\n');
    put(entry, `${readFileSync(path.join(root, entry), 'utf8')}\n>>>>>>> other\n`);
    const { verdict, details } = await look('conflict-markers');
    expect(verdict).toBe('wrong');
    expect(details).toHaveLength(2);
    expect(details).toContain(`${capture}.yaml:2: a conflict marker of git`);
  });

  test('a capture may hold rows of equals signs or quote a marker, but no whole conflict', async () => {
    put('content/captures/ruled.txt', 'Title\n=======\nText\n>>>>>>> quoted\n<<<<<<< quoted\n');
    expect((await look('conflict-markers')).verdict).toBe('ok');
    put('content/captures/merged.txt', 'A\r\n<<<<<<< HEAD\r\nB\r\n=======\r\nC\r\n>>>>>>> x\r\n');
    expect((await look('conflict-markers')).details).toEqual([
      'content/captures/merged.txt:2: a conflict marker of git',
    ]);
  });

  test('a merge that git holds open is named even where no marker is left', async () => {
    const file = 'content/archive.yaml';
    git(root, 'checkout', '--quiet', '-b', 'other');
    put(file, `${take(file)}# one\n`);
    commit(root);
    git(root, 'checkout', '--quiet', 'main');
    put(file, `${take(file)}# two\n`);
    commit(root);
    expect(git(root, 'merge', 'other')).toContain('CONFLICT');
    put(file, `${git(root, 'show', 'main:content/archive.yaml')}`);
    const { verdict, details } = await look('conflict-markers');
    expect([verdict, ...details]).toEqual(['wrong', `${file}: git holds it for unmerged`]);
  });
});

describe('interrupted commands', () => {
  test('entries that lie aside are wrong, and ingest puts them back', async () => {
    renameSync(path.join(root, 'content/entries'), path.join(root, 'content/.entries-old'));
    const { verdict, details, remedy } = await look('half-written');
    expect(verdict).toBe('wrong');
    expect(details[0]).toContain('content/.entries-old holds the entries');
    expect(remedy).toContain('npm run ingest');
  });

  test('what ingest, add and build left lying about is worth a look', async () => {
    put('content/.entries-new/2022/a.md', 'half');
    put('content/captures/sub/.clip.txt.new', 'half');
    put('.variorum/former/index.html', 'former');
    const { verdict, details } = await look('half-written');
    expect(verdict).toBe('warn');
    expect(details).toEqual([
      'content/.entries-new is left of an ingest',
      'content/captures/sub/.clip.txt.new is left of an npm run add',
      'dist is missing; .variorum/former holds the former site',
    ]);
  });
});

test('links are named', async () => {
  symlinkSync('/etc/hostname', path.join(root, 'content/captures/link.txt'));
  expect((await look('plain-files')).details).toEqual([
    'content/captures/link.txt is a link, pipe or socket',
  ]);
});

describe('names', () => {
  test('files and folders that differ only in case are named', async () => {
    put('content/captures/News/a.txt', 'a');
    put('content/captures/news/b.txt', 'b');
    expect((await look('alike-names')).details).toEqual([
      'content/captures/News  and  content/captures/news',
    ]);
  });

  test('so are those that differ only in Unicode form, with the marks spelt out', async () => {
    put('content/captures/caf\u00e9.txt', 'a');
    put('content/captures/cafe\u0301.txt', 'b');
    expect((await look('alike-names')).details).toEqual([
      'content/captures/cafe\\u{0301}.txt  and  content/captures/caf\u00e9.txt',
    ]);
  });
});

describe('bytes', () => {
  test('a capture without the attribute that keeps its bytes is named', async () => {
    put('.gitattributes', '* text=auto\n');
    const { verdict, details, remedy } = await look('git-attributes');
    expect(verdict).toBe('wrong');
    expect(details).toContain(`${capture}: text is auto, so git may change its bytes`);
    expect(remedy).toContain('content/captures/** -text');
  });

  test('line ends that were changed are told apart from an edit, and git is asked for the right bytes', async () => {
    const other = 'content/captures/001_abb8d5d3cda8bb7e.txt';
    const gone = 'content/captures/002_591d4e5d9e907fd4.txt';
    const text = take(capture);
    const turned = text.includes('\r\n')
      ? text.replaceAll('\r\n', '\n')
      : text.replaceAll('\n', '\r\n');
    put(capture, Buffer.from(turned, 'latin1'));
    put(other, 'Another text altogether');
    rmSync(path.join(root, gone));
    const { verdict, details } = await look('fixity');
    expect(verdict).toBe('wrong');
    const about = (file: string) => details.filter((line) => line.startsWith(file));
    expect(about(capture)).toEqual([
      expect.stringMatching(/other line ends.*git has the right bytes/),
    ]);
    expect(about(other)).toEqual([expect.stringMatching(/not the file that came.*right bytes/)]);
    expect(about(gone)).toEqual([expect.stringMatching(/is missing; git has the right bytes/)]);
    expect(details).toHaveLength(3);
  });

  test('mixed line ends that were made alike are recognised by what git has', async () => {
    put(capture, 'One\r\nTwo\nThree\r\n');
    const stated = createHash('sha256').update(take(capture), 'latin1').digest('hex');
    const former = createHash('sha256')
      .update(git(root, 'show', `HEAD:${capture}`))
      .digest('hex');
    put(entry, readFileSync(path.join(root, entry), 'utf8').replace(former, stated));
    commit(root);
    put(capture, 'One\nTwo\nThree\n');
    const { details, remedy } = await look('fixity');
    expect(details).toEqual([expect.stringContaining('has other line ends')]);
    expect(remedy).toContain('core.autocrlf false');
  });

  test('where git has other bytes too, nothing is promised', async () => {
    put(capture, 'Another text altogether');
    commit(root);
    expect((await look('fixity')).details[0]).not.toContain('right bytes');
  });
});

describe('what git knows', () => {
  test('a new capture is worth a look, an ignored or deleted one is wrong', async () => {
    put('content/captures/new.txt', 'new');
    expect(await look('tracked-captures')).toMatchObject({
      verdict: 'warn',
      details: ['content/captures/new.txt is not in git yet'],
    });
    put('.gitignore', '*.log\n003_*\n');
    put('content/captures/page.log', 'ignored');
    rmSync(path.join(root, capture));
    const { verdict, details } = await look('tracked-captures');
    expect(verdict).toBe('wrong');
    expect(details.map((line) => line.replace(/^content\/captures\/|,.*|;.*/g, ''))).toEqual([
      'page.log is ignored by a .gitignore',
      '000_9171428797592ee6.txt was deleted',
      '003_3fedcd095ac7b606.txt is in git and ignored as well',
      'new.txt is not in git yet',
    ]);
  });

  test('without git the rest is looked at all the same', async () => {
    rmSync(path.join(root, '.git'), { recursive: true });
    for (const id of ['git-attributes', 'tracked-captures'])
      expect((await look(id)).verdict).toBe('skipped');
    expect((await look('fixity')).verdict).toBe('ok');
  });
});

describe('entries', () => {
  test('entries that are not there yet ask for ingest', async () => {
    rmSync(path.join(root, 'content/entries'), { recursive: true });
    const { verdict, details, remedy } = await look('fresh-entries');
    expect([verdict, ...details]).toEqual(['wrong', 'there are none yet, of 5 captures']);
    expect(remedy).toContain('npm run ingest');
  });

  test('stale entries are named with what would become of them', async () => {
    const linked =
      'content/entries/2022/azerbaijani-and-armenian-foreign-ministers-meet-in-new-york.md';
    put(`${capture}.yaml`, 'title: Another title\n');
    const { verdict, details } = await look('fresh-entries');
    expect(verdict).toBe('wrong');
    expect(details).toEqual([`${entry} would be changed`, `${linked} would be changed`]);
  });
});

test('a site older than the content is worth a look', async () => {
  put('dist/index.html', 'site');
  expect((await look('site')).verdict).toBe('ok');
});

describe('the setup', () => {
  const manifest = { devDependencies: { node: '24.21.0', yaml: '2.9.1' } };

  function lock(packages: Record<string, object>): void {
    const named = { devDependencies: manifest.devDependencies };
    put('package-lock.json', JSON.stringify({ packages: { '': named, ...packages } }));
  }

  test.each([
    ['v20.20.2', 'wrong'],
    ['v22.17.1', 'wrong'],
    ['v22.18.0', 'warn'],
    ['v24.21.0', 'ok'],
  ])('Node %s is %s', (running, verdict) => {
    expect(checkNode(root, manifest, running).verdict).toBe(verdict);
  });

  test.each([
    ['npm/9.9.4 node/v20.20.2', 'wrong'],
    ['npm/11.19.1 node/v24.21.0', 'ok'],
    [undefined, 'skipped'],
  ])('started by %s, npm is %s', (agent, verdict) => {
    expect(checkNpm({ engines: { npm: '>=10' } }, agent).verdict).toBe(verdict);
  });

  test('packages that are missing, of another version or half installed are named', () => {
    lock({
      'node_modules/node': { version: '24.21.0' },
      'node_modules/yaml': { version: '2.9.1' },
      'node_modules/fsevents': { version: '2.3.3', optional: true },
    });
    expect(checkPackages(root, manifest).details).toEqual([
      'are missing: there is no node_modules',
    ]);
    put('node_modules/yaml/package.json', '{"version":"2.0.0"}');
    expect(checkPackages(root, manifest).details).toEqual([
      'node_modules/node is missing',
      'node_modules/yaml is 2.0.0, not 2.9.1',
    ]);
    put('node_modules/yaml/package.json', '{"version":"2.9.1"}');
    put('node_modules/node/package.json', '{"version":"24.21.0"}');
    expect(checkPackages(root, manifest).details[0]).toContain('install scripts were not run');
    put('node_modules/node/bin/node', '');
    expect(checkPackages(root, manifest).verdict).toBe('ok');
  });

  test('a lock file that says other than package.json, or is broken, is named', () => {
    lock({});
    const other = { devDependencies: { ...manifest.devDependencies, zod: '4.6.7' } };
    expect(checkPackages(root, other).details).toEqual([
      'zod: package.json says 4.6.7, package-lock.json nothing',
    ]);
    put('package-lock.json', '<<<<<<< HEAD\n');
    expect(checkPackages(root, manifest).details[0]).toContain('package-lock.json cannot be read');
  });
});

describe('the command', () => {
  function run(...options: string[]) {
    return spawnSync(process.execPath, [script, ...options], { cwd: root, encoding: 'utf8' });
  }

  test('says everything at once, for people and for machines, and exits 1', () => {
    put(capture, 'Another text altogether');
    put('content/vocabulary/concepts.yaml', '- id: [\n');
    put('package.json', '{}');
    const { status, stdout } = run('--json');
    expect(status).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    const people = formatCheckup(findings);
    expect(people).toContain('→ Run npm');
    expect(people).toMatch(/content\/vocabulary\/concepts\.yaml:\d+:\d+ is not YAML/);
    expect(people).toContain(`${capture} is not the file that came`);
    const wrong = findings.filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.map(({ check }) => check)).toEqual(['packages', 'fixity', 'fresh-entries']);
    expect(wrong.every(({ remedy }) => remedy !== undefined)).toBe(true);
  });

  test('helps where no package is installed', () => {
    cpSync(path.join(project, 'scripts'), path.join(root, 'scripts'), { recursive: true });
    cpSync(path.join(project, 'src'), path.join(root, 'src'), { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(path.join(project, file), path.join(root, file));
    const { status, stdout } = spawnSync(process.execPath, ['scripts/doctor.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('are missing: there is no node_modules');
    expect(stdout).toContain('→ Run npm ci.');
    expect(stdout).toMatch(/ok +Merges/);
    expect(stdout).toMatch(/- +The entries: could not be looked at/);
  });

  test('refuses an option that it does not know', () => {
    expect(run('--mend').status).toBe(2);
  });
});

test('findings for people name at most twenty files of a check and sum up', () => {
  const details = Array.from({ length: 25 }, (_, index) => `file ${index}`);
  const text = formatCheckup([
    { check: 'a', looked: 'Files', verdict: 'wrong', details, remedy: 'Mend them.' },
    { check: 'b', looked: 'Others', verdict: 'warn', details: ['one'], remedy: 'Look.' },
  ]);
  expect(text).toContain('file 19');
  expect(text).not.toContain('file 20');
  expect(text).toContain('and 5 more; --json lists all');
  expect(text).toContain('1 thing is wrong, 1 is worth a look.');
});
