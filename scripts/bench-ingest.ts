import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { timeCommand } from './bench/time-command.ts';
import { addCaptures, writeCollection } from './bench/write-collection.ts';
import { readCommand } from './shell/read-command.ts';

const help = `How ingest bears large collections, which it makes itself.

  npm run bench:ingest -- --captures N   makes N captures in a temporary folder, ingests them, runs
                                         ingest again with nothing new, adds one capture and ingests
                                         it; prints time by the clock and of the processors, and the
                                         most memory that the process held. Several N with commas
  --jobs N                               threads (default: one a processor)
`;

const options = {
  captures: { type: 'string', default: '1000' },
  jobs: { type: 'string', default: String(availableParallelism()) },
} as const;
const print = (text: string) => process.stdout.write(`${text}\n`);
const asked = readCommand({ help, options }, ({ values: { captures, jobs } }) => {
  const counts = captures.split(',').map(Number);
  if (counts.some((count) => !(count > 0))) throw new Error('--captures takes numbers above 0');
  return { counts, jobs };
});
if (asked) {
  print(`${asked.jobs} threads; seconds by the clock, of the processors, MiB at most`);
  for (const count of asked.counts) measure(count, asked.jobs);
}

function measure(count: number, jobs: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-bench-'));
  try {
    const bytes = writeCollection(folder, count);
    print(`\n${count} captures of ${(bytes / count / 1000).toFixed(1)} KB`);
    const run = (name: string) => {
      const { seconds, processorSeconds, memory, stdout, stderr } = timeCommand(
        'scripts/ingest.ts',
        ['--quiet', '--jobs', jobs],
        folder,
      );
      const [problem, said] = [stderr, stdout].map((text) => text.trim().split('\n').at(-1) ?? '');
      print(
        `${name.padEnd(20)} ${seconds.toFixed(1).padStart(7)} s ${processorSeconds.toFixed(1).padStart(7)} s ${memory.toFixed(0).padStart(6)} MiB  ${problem} ${said}`,
      );
    };
    run('all');
    run('nothing new');
    addCaptures(folder, count, 1);
    run('one capture added');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
