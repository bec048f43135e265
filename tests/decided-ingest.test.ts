import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStage } from '../scripts/release/stage.ts';
import { writeRelease } from '../scripts/release/write-release.ts';
import { readCollection } from '../scripts/shell/read-collection.ts';
import { runIngest } from '../scripts/shell/run-ingest.ts';
import { openBytes } from '../scripts/verify/open-bytes.ts';
import { unpackTar } from '../scripts/verify/unpack-tar.ts';
import { verifyRelease } from '../scripts/verify/verify-release.ts';
import { runPipeline } from '../src/pipeline/pipeline.ts';

const source = path.resolve(import.meta.dirname, 'collection/content');
const scripts = path.resolve(import.meta.dirname, '../scripts');
const ferry = 'ferry-with-214-aboard-runs-aground-off-karsund';
const wire = 'passengers-taken-off-stranded-karsund-ferry';

const by = '  by: A. Editor\n  reason: Seen in the paper’s archive\n';
const correct = `- ruling: correct
  entry: ${ferry}
  title: Ferry Halden aground
  tags: { remove: [rescue] }
  date: 2024-05-02
${by}`;
const keepLine = `- ruling: correct
  block: { capture: ferry/copy.txt, lines: "17", words: "Read more: Rain", fate: keep }
  date: 2024-05-02
${by}`;
const part = `- ruling: keep-separate
  captures: [ferry/reprint.txt, ferry/courier.html]
  date: 2024-05-02
${by}`;
const withdraw = `- ruling: withdraw
  entry: ${wire}
  replacedBy: ${ferry}
  date: 2024-06-01
${by}`;
const rename = `- ruling: rename
  entry: ${ferry}
  to: ferry-halden
  date: 2024-06-02
${by}`;

let folder: string;
let content: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-decided-'));
  content = path.join(folder, 'content');
  cpSync(source, content, {
    recursive: true,
    filter: (own) => !/decisions\.yaml$|entries/.test(own),
  });
  for (const other of ['carpet-museum.txt', 'gyumri-theatre.txt', 'mountain-library.txt'])
    rmSync(path.join(content, 'captures/others', other));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function decide(...decisions: readonly string[]): void {
  writeFileSync(path.join(content, 'decisions.yaml'), decisions.join(''));
}

function readEntries(): Record<string, string> {
  const root = path.join(content, 'entries');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((own) => own.isFile())
    .map((own) => path.relative(root, path.join(own.parentPath, own.name)));
  return Object.fromEntries(
    files.sort().map((own) => [own, readFileSync(path.join(root, own), 'utf8')]),
  );
}

/** What ingest would write, all in memory. */
async function ingestPurely(): Promise<Record<string, string>> {
  const { entries, tombstones } = runPipeline((await readCollection(content)).collection);
  return Object.fromEntries([...entries, ...tombstones].map((own) => [own.path, own.source]));
}

async function ingest(check = false): Promise<number> {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const cache = path.join(folder, 'cache');
  const code = await runIngest({ content, check, json: false, quiet: true, cache, jobs: 1 });
  vi.restoreAllMocks();
  return code;
}

test('decisions that come, change and go give what ingest gives from the start, and a second run changes nothing', async () => {
  const steps = [
    [],
    [correct],
    [correct, keepLine],
    [correct, keepLine, part, withdraw],
    [correct.replace('Halden', 'Haldén'), withdraw, rename],
    [rename],
    [],
  ];
  for (const decisions of steps) {
    decide(...decisions);
    const expected = await ingestPurely();
    expect(await ingest()).toBe(0);
    expect(readEntries()).toEqual(expected);
    expect(await ingest(true)).toBe(0);
  }
});

test('a withdrawn entry leaves the same archive when its captures are taken out', async () => {
  decide(withdraw);
  expect(await ingest()).toBe(0);
  const before = readEntries();
  expect(Object.keys(before)).toContain(`withdrawn/${wire}.yaml`);
  const capture = path.join(content, 'captures/ferry/wire.txt');
  const bytes = readFileSync(capture);
  rmSync(capture);
  expect(await ingest(true)).toBe(0);
  writeFileSync(capture, bytes);
  expect(await ingest(true)).toBe(0);
  expect(readEntries()).toEqual(before);
});

test('a release leaves out the captures of withdrawn entries, says so, and is sound', async () => {
  decide(withdraw);
  expect(await ingest()).toBe(0);
  const output = path.join(folder, 'releases');
  const { folder: release, containers } = writeRelease({
    content,
    output,
    epoch: undefined,
    keys: [],
  });
  const tar = path.join(release, containers[0]?.name ?? '');
  const stage = openStage(path.join(folder, 'bag'));
  const source = openBytes(tar);
  unpackTar(source, stage);
  source.close();
  const names = [...stage.files.keys()];
  expect(names.filter((own) => own.includes('wire.txt'))).toEqual([]);
  expect(names).toContain('data/decisions.yaml');
  expect(names).toContain(`data/entries/withdrawn/${wire}.yaml`);
  const read = (below: string) => readFileSync(path.join(folder, 'bag', below), 'utf8');
  expect(read('data/entries.jsonl')).not.toContain('Passengers taken off');
  const lines = read('data/tombstones.jsonl').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { id: wire, replacedBy: ferry, witnesses: [{ capture: 'ferry/wire.txt' }] },
  ]);
  expect(read('data/README.txt')).toContain('tombstones.jsonl');
  const silent = { onStep: () => {}, onFile: () => {}, onWithheld: () => {}, onNote: () => {} };
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await verifyRelease({ release: tar, ingest: true, ...silent })).toEqual([]);
  vi.restoreAllMocks();
});

test('the filters give the same bytes', async () => {
  const stage = (name: string) => `"${process.execPath}" "${scripts}/stage.ts" ${name}`;
  const command = [
    `${stage('captures')} | ${stage('analyse')} > analysed.jsonl`,
    `${stage('keys')} < analysed.jsonl | sort | ${stage('pairs')} | sort > pairs.jsonl`,
    `${stage('verify --analysed analysed.jsonl')} < pairs.jsonl | sort > members.jsonl`,
    `${stage('merge')} < members.jsonl | ${stage('name')}`,
  ].join(' && ');
  const run = () => {
    const env = { ...process.env, LC_ALL: 'C' };
    const lines = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env });
    const written = lines.trim().split('\n');
    return Object.fromEntries(
      written
        .map((line) => JSON.parse(line) as { path: string; source: string })
        .map((own) => [own.path, own.source]),
    );
  };
  decide(correct, keepLine, part, withdraw, rename);
  expect(run()).toEqual(await ingestPurely());
});

test('a pair is explained by what was ruled', async () => {
  decide(part);
  const options = ['--explain', 'ferry/reprint.txt', 'ferry/courier.html', '--no-cache'];
  const run = spawnSync(process.execPath, [path.join(scripts, 'ingest.ts'), ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.stdout).toContain('not merged');
  expect(run.stdout).toContain(
    'Ruled: keep-separate, Seen in the paper’s archive (A. Editor, 2024-05-02)',
  );
});

test('every problem with decisions is reported with its place and remedy, and nothing is written', async () => {
  decide();
  expect(await ingest()).toBe(0);
  const before = readEntries();
  decide(
    correct.replace(ferry, 'ferry-with-214-aboard-runs-agruond-of-karsund'),
    keepLine.replace('Rain', 'Snow'),
    part.replace('reprint.txt', 'reprints.txt'),
    `- ruling: corect\n  date: 2024-05-02\n${by}`,
    `- ruling: withdraw\n  entry: ${wire}\n  date: 2024-05\n${by}`,
    `- ruling: correct\n  entry: ${wire}\n  publisher: northern-wires\n  date: 2024-05-02\n${by}`,
    `- ruling: rename\n  entry: ${wire}\n  too: x\n  date: 2024-05-02\n${by}`,
  );
  const run = spawnSync(process.execPath, [path.join(scripts, 'ingest.ts'), '--no-cache'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  const problems = run.stderr.split('\n').filter((line) => line.startsWith('error '));
  expect(problems).toEqual([
    `error content/decisions.yaml:1:3 the ruling correct names the entry ferry-with-214-aboard-runs-agruond-of-karsund, which is not there; the nearest is ${ferry} [unknown-entry]`,
    'error content/decisions.yaml:8:3 the ruling correct is about line 17 of ferry/copy.txt beginning “Read more: Snow”, but there stands “Read more: Rain until the weekend, forecasters say” [stale-ruling]',
    'error content/decisions.yaml:13:3 the ruling keep-separate names the capture ferry/reprints.txt, which is not there; the nearest is ferry/reprint.txt [unknown-capture]',
    'error content/decisions.yaml:18:11 `ruling` of record 4 must be one of merge, keep-separate, correct, choose-reading, withdraw, restore, rename; the nearest is correct [yaml-value]',
    'error content/decisions.yaml:24:9 `date` of record 5 must be a day such as 2024-05-02 [yaml-value]',
    'error content/decisions.yaml:29:14 names northern-wires as publisher, but the vocabulary has none of that id; the nearest is northern-wire [unknown-publisher]',
    'error content/decisions.yaml:33:3 `to` of record 7 is missing [yaml-value]',
    'error content/decisions.yaml:35:8 record 7 has no key "too" [yaml-key]',
  ]);
  expect(readEntries()).toEqual(before);
});

test('rulings that cannot be read are one problem, not one more for each entry they keep away', async () => {
  decide(withdraw);
  expect(await ingest()).toBe(0);
  const capture = path.join(content, 'captures/ferry/wire.txt');
  const bytes = readFileSync(capture);
  rmSync(capture);
  decide(withdraw, '- ruling: [');
  const run = spawnSync(process.execPath, [path.join(scripts, 'ingest.ts'), '--no-cache'], {
    cwd: folder,
    encoding: 'utf8',
  });
  writeFileSync(capture, bytes);
  expect(run.status).toBe(1);
  const problems = run.stderr.split('\n').filter((line) => line.startsWith('error '));
  expect(problems.map((line) => line.split(' ')[1])).toEqual(['content/decisions.yaml:7:12']);
});
