import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What one run of a command took and said. */
export interface TimedRun {
  /** By the clock, and by the processors, which other programs do not lengthen. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** The most memory that the process held, in MiB; this and processor time are NaN where it was killed. */
  readonly memory: number;
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = path.resolve(import.meta.dirname, '../..');

/** Runs a script of this project in a folder. @param patience milliseconds after which it is killed */
export function timeCommand(
  script: string,
  options: readonly string[],
  folder: string,
  patience?: number,
): TimedRun {
  const place = mkdtempSync(path.join(tmpdir(), 'variorum-usage-'));
  const report = path.join(place, 'usage.json');
  const hook = `process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())))`;
  try {
    const begun = process.hrtime.bigint();
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(hook)}`,
        path.join(root, script),
        ...options,
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        ...(patience === undefined ? {} : { timeout: patience, killSignal: 'SIGKILL' }),
      },
    );
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    return { seconds, ...readUsage(report), status, signal, stdout, stderr };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function readUsage(report: string): Pick<TimedRun, 'memory' | 'processorSeconds'> {
  let usage: NodeJS.ResourceUsage;
  try {
    usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  } catch {
    return { memory: Number.NaN, processorSeconds: Number.NaN };
  }
  return {
    memory: usage.maxRSS / 1024,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
  };
}
