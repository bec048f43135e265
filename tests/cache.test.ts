import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeCollection } from '../scripts/bench/make-collection.ts';
import { readCollection } from '../scripts/shell/read-collection.ts';
import { runIngest } from '../scripts/shell/run-ingest.ts';
import { runPipeline } from '../src/pipeline/pipeline.ts';
import { writeGoldenContent } from './golden-content.ts';

const script = path.resolve(import.meta.dirname, '../scripts/ingest.ts');

let folder: string;
let content: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-cache-test-'));
  content = path.join(folder, 'content');
  await writeGoldenContent(content);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function readFiles(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile());
  return Object.fromEntries(
    files
      .map((name) => path.join(name.parentPath, name.name))
      .sort()
      .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
  );
}

const readEntries = () => readFiles(path.join(content, 'entries'));

function put(below: string, text: string): void {
  const file = path.join(content, 'captures', below);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function ingest(...options: string[]) {
  return spawnSync(process.execPath, [script, ...options], { cwd: folder, encoding: 'utf8' });
}

/** Where a cache keeps what the last run found out. */
function findRuns(cache: string): string {
  const [version = ''] = readdirSync(cache);
  return path.join(cache, version, 'runs');
}

/** Ingest in this process, silent. */
async function run(cache: string | undefined): Promise<number> {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const options = { content, check: false, json: false, quiet: true, cache, jobs: 1 };
  const code = await runIngest(options);
  vi.restoreAllMocks();
  return code;
}

/** What ingest would write, all in memory and from the start. */
async function ingestPurely(): Promise<Record<string, string>> {
  const { entries } = runPipeline((await readCollection(content)).collection);
  return Object.fromEntries(entries.map((entry) => [entry.path, entry.source]));
}

const made = [...makeCollection(24)];

test('captures that come, change and go give what ingest gives from the start, whatever it remembers', async () => {
  const step = fc.record({
    add: fc.integer({ min: 0, max: 4 }),
    change: fc.option(fc.nat(23)),
    remove: fc.option(fc.nat(23)),
    forget: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      rmSync(path.join(content, 'captures'), { recursive: true });
      rmSync(path.join(content, 'entries'), { recursive: true, force: true });
      const cache = mkdtempSync(path.join(folder, 'cache-'));
      let next = 4;
      for (const { path: below, text } of made.slice(0, next)) put(below, text);
      expect(await run(cache)).toBe(0);
      for (const { add, change, remove, forget } of steps) {
        await setTimeout(120);
        for (const { path: below, text } of made.slice(next, next + add)) put(below, text);
        next += add;
        const changed = change === null ? undefined : made[change % next];
        if (changed)
          put(changed.path, changed.text.replace('Read also', 'A late word.\n\nRead also'));
        const removed = remove === null ? undefined : made[remove % next];
        if (removed) rmSync(path.join(content, 'captures', removed.path), { force: true });
        if (forget) rmSync(findRuns(cache), { recursive: true });
        const expected = await ingestPurely();
        expect(await run(cache)).toBe(0);
        expect(readEntries()).toEqual(expected);
      }
    }),
    { numRuns: 8 },
  );
});

describe('the cache', () => {
  test.each([
    [
      'altered',
      (file: string) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, at) => (at % 900 === 899 ? byte ^ 1 : byte)),
        ),
    ],
    ['cut off', (file: string) => truncateSync(file, Math.floor(readFileSync(file).length * 0.6))],
  ])('notices records that were %s, and makes them again', (_, damage) => {
    const before = readEntries();
    expect(ingest().stderr).toBe('');
    const cache = path.join(folder, '.cache/ingest');
    rmSync(findRuns(cache), { recursive: true });
    for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.pack')) damage(path.join(cache, name));
    const run = ingest('--check');
    expect(run.stderr).toMatch(
      /^note \S*\.cache\/ingest had \d+ damaged records?, made again.*\[damaged-cache\]\n$/,
    );
    expect(run.status).toBe(0);
    expect(ingest('--check').stderr).toBe('');
    expect(readEntries()).toEqual(before);
  });

  test('a damaged memory of the last run is not used', () => {
    ingest();
    const runs = findRuns(path.join(folder, '.cache/ingest'));
    for (const name of readdirSync(runs)) {
      const file = path.join(runs, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace('"sha256":"', '"sha256":"0'));
    }
    expect(ingest('--check')).toMatchObject({ status: 0, stderr: '' });
  });
});

test('the entries are the same for any number of threads, with the cache or without', () => {
  for (const { path: below, text } of made) put(below, text);
  const outcomes = [
    ['--jobs', '1', '--no-cache'],
    ['--jobs', '3'],
    ['--jobs', '2'],
  ].map((options) => {
    rmSync(path.join(content, 'entries'), { recursive: true, force: true });
    expect(ingest(...options).status).toBe(0);
    return readEntries();
  });
  expect(outcomes[1]).toEqual(outcomes[0]);
  expect(outcomes[2]).toEqual(outcomes[0]);
});

test('a kill at any moment leaves the old entries or the new', async () => {
  for (const { path: below, text } of made.slice(0, 8)) put(below, text);
  const before = readEntries();
  const old = path.join(folder, 'old');
  cpSync(content, old, { recursive: true });
  const begun = performance.now();
  expect(ingest().status).toBe(0);
  const lasted = performance.now() - begun;
  const after = readEntries();
  expect(after).not.toEqual(before);
  for (let moment = 1; moment <= 10; moment++) {
    rmSync(content, { recursive: true });
    cpSync(old, content, { recursive: true });
    const child = spawn(process.execPath, [script, '--jobs', '2'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    await Promise.race([ended, setTimeout((lasted * moment) / 9)]);
    child.kill('SIGKILL');
    await ended;
    const aside = path.join(content, '.entries-old');
    const left = existsSync(path.join(content, 'entries')) ? readEntries() : readFiles(aside);
    expect([before, after]).toContainEqual(left);
  }
  expect(ingest().status).toBe(0);
  expect(readEntries()).toEqual(after);
}, 400_000);
