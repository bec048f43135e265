import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One run of ingest over one capture. */
export interface IngestRun {
  /** By the clock, and by the processor, which other programs do not lengthen. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** The most memory that the process held, in MiB. */
  readonly memory: number;
  /** `written`, or the first problem, or how the process died. */
  readonly outcome: string;
  readonly isClear: boolean;
}

const root = path.resolve(import.meta.dirname, '../..');
/** After this ingest is stopped, in milliseconds. */
const patience = 240_000;

/** Runs the real command over a collection that holds one capture alone, in a folder of its own. */
export function measureIngest(file: string, data: string | Uint8Array): IngestRun {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-giant-'));
  const report = path.join(folder, 'memory');
  const content = path.join(folder, 'content');
  const hook = `process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())))`;
  try {
    mkdirSync(path.join(content, 'captures'), { recursive: true });
    cpSync(path.join(root, 'content/archive.yaml'), path.join(content, 'archive.yaml'));
    cpSync(path.join(root, 'content/vocabulary'), path.join(content, 'vocabulary'), {
      recursive: true,
    });
    writeFileSync(path.join(content, 'captures', file), data);
    const begun = process.hrtime.bigint();
    const run = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(hook)}`,
        path.join(root, 'scripts/ingest.ts'),
        '--quiet',
      ],
      { cwd: folder, encoding: 'utf8', timeout: patience, killSignal: 'SIGKILL' },
    );
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    const used = { seconds, ...readUsage(report) };
    const problem = run.stderr.split('\n').find((line) => line.startsWith('error '));
    if (run.status === 0) return { ...used, outcome: 'written', isClear: true };
    if (problem) return { ...used, outcome: problem, isClear: true };
    const death = run.signal ?? run.stderr.trim().split('\n').at(-1) ?? '';
    return { ...used, outcome: `died: ${death}`, isClear: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the process said at its end; nothing where it was killed. */
function readUsage(report: string): { memory: number; processorSeconds: number } {
  if (!existsSync(report)) return { memory: Number.NaN, processorSeconds: Number.NaN };
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  return {
    memory: usage.maxRSS / 1024,
    processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
  };
}
