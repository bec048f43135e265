import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeCollection } from '../scripts/bench/make-collection.ts';
import { readCollection } from '../scripts/shell/read-collection.ts';
import { runPipeline } from '../src/pipeline/pipeline.ts';
import { writeGoldenContent } from './golden-content.ts';

const script = path.resolve(import.meta.dirname, '../scripts/stage.ts');

test('the stages as filters with sort between them give the same bytes as ingest', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-filters-'));
  try {
    const content = path.join(folder, 'content');
    await writeGoldenContent(content);
    for (const { path: below, text } of makeCollection(40)) {
      mkdirSync(path.dirname(path.join(content, 'captures', below)), { recursive: true });
      writeFileSync(path.join(content, 'captures', below), text);
    }
    const stage = (name: string) => `"${process.execPath}" "${script}" ${name}`;
    // Two processes share the captures, as machines of a cluster would.
    const command = [
      `${stage('captures')} > captures.jsonl`,
      `sed -n 'p;n' captures.jsonl | ${stage('analyse')} > analysed.jsonl`,
      `sed -n 'n;p' captures.jsonl | ${stage('analyse')} >> analysed.jsonl`,
      `${stage('keys')} < analysed.jsonl | sort | ${stage('pairs')} | sort > pairs.jsonl`,
      `${stage('verify --analysed analysed.jsonl')} < pairs.jsonl | sort > members.jsonl`,
      `${stage('merge')} < members.jsonl | ${stage('name')}`,
    ].join(' && ');
    const lines = execFileSync('sh', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 1 << 28,
    });
    const written = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; source: string });
    const { entries } = runPipeline((await readCollection(content)).collection);
    expect(new Map(written.map((own) => [own.path, own.source]))).toEqual(
      new Map(entries.map((own) => [own.path, own.source])),
    );
    expect(entries.some(({ head }) => head.witnesses.length > 2)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
