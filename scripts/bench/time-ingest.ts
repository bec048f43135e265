import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeCollection } from './make-collection.ts';

/** What a run of ingest took. */
export interface TimedRun {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** The most memory that the process held, in MiB. */
  readonly memory: number;
  /** The last line that the command printed. */
  readonly said: string;
}

const root = path.resolve(import.meta.dirname, '../..');

/** Lays out a content folder with so many captures. Returns their bytes. */
export function writeCollection(folder: string, count: number): number {
  const content = path.join(folder, 'content');
  mkdirSync(content);
  for (const name of ['archive.yaml', 'vocabulary'])
    cpSync(path.join(root, 'content', name), path.join(content, name), { recursive: true });
  return addCaptures(folder, 0, count);
}

/** Writes captures from the number `first` on. Returns their bytes. */
export function addCaptures(folder: string, first: number, count: number): number {
  let bytes = 0;
  for (const { path: below, text } of makeCollection(count, first)) {
    const file = path.join(folder, 'content/captures', below);
    if (!existsSync(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Runs the real command over the folder, with the cache in it. */
export function runCommand(folder: string, jobs: string): TimedRun {
  const report = path.join(folder, 'usage');
  const hook = `process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())))`;
  const begun = process.hrtime.bigint();
  const run = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(hook)}`,
      path.join(root, 'scripts/ingest.ts'),
      '--quiet',
      '--jobs',
      jobs,
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return {
    seconds,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    memory: usage.maxRSS / 1024,
    said: `${run.stderr.trim().split('\n').at(-1) ?? ''} ${run.stdout.trim().split('\n').at(-1) ?? ''}`.trim(),
  };
}
