import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { timeCommand } from './time-command.ts';

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
  const content = path.join(folder, 'content');
  try {
    mkdirSync(path.join(content, 'captures'), { recursive: true });
    cpSync(path.join(root, 'content/archive.yaml'), path.join(content, 'archive.yaml'));
    cpSync(path.join(root, 'content/vocabulary'), path.join(content, 'vocabulary'), {
      recursive: true,
    });
    writeFileSync(path.join(content, 'captures', file), data);
    const run = timeCommand('scripts/ingest.ts', ['--quiet'], folder, patience);
    const { seconds, processorSeconds, memory } = run;
    const used = { seconds, processorSeconds, memory };
    const problem = run.stderr.split('\n').find((line) => line.startsWith('error '));
    if (run.status === 0) return { ...used, outcome: 'written', isClear: true };
    if (problem) return { ...used, outcome: problem, isClear: true };
    const death = run.signal ?? run.stderr.trim().split('\n').at(-1) ?? '';
    return { ...used, outcome: `died: ${death}`, isClear: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
