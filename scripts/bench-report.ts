import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { timeCommand } from './bench/time-command.ts';
import { addCaptures, writeCollection } from './bench/write-collection.ts';
import { readCommand } from './shell/read-command.ts';

const help = `How long the report of a pull request takes beside ingest itself.

  npm run bench:report                   commits a made-up archive of 1,000 captures, adds 200, and
                                         prints the time of the report and of ingest, each from the
                                         cache of the archive before
  --captures N   captures of the archive
  --added N      captures of the pull request
`;

const options = {
  captures: { type: 'string', default: '1000' },
  added: { type: 'string', default: '200' },
} as const;
const asked = readCommand({ help, options }, ({ values }) => {
  const [captures, added] = [Number(values.captures), Number(values.added)];
  if (!(captures > 0 && added > 0)) throw new Error('--captures and --added take numbers above 0');
  return { captures, added };
});
if (asked) measure(asked.captures, asked.added);

function measure(captures: number, added: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-bench-'));
  try {
    writeCollection(folder, captures);
    writeFileSync(path.join(folder, '.gitignore'), '.cache\n.variorum\n');
    timeCommand('scripts/ingest.ts', ['--quiet'], folder);
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(
      folder,
      '-c',
      'user.name=Bench',
      '-c',
      'user.email=bench@archive.example',
      'commit',
      '-qm',
      'State',
    );
    addCaptures(folder, captures, added);
    // Both start from the cache of the archive before.
    spawnSync('cp', ['-r', '.cache', '.cache-report'], { cwd: folder });
    const report = timeCommand(
      'scripts/report.ts',
      ['--base', 'HEAD', '--cache', '.cache-report/ingest'],
      folder,
    );
    const ingest = timeCommand('scripts/ingest.ts', ['--quiet'], folder);
    for (const [name, { seconds, processorSeconds, memory, stdout, stderr }] of [
      ['report', report],
      ['ingest', ingest],
    ] as const)
      process.stdout.write(
        `${name}  ${seconds.toFixed(1)} s by the clock, ${processorSeconds.toFixed(1)} s of the processors, ${memory.toFixed(0)} MiB  ${`${stderr}${stdout}`.split('\n')[0]}\n`,
      );
    process.stdout.write(
      `The report takes ${(report.seconds / ingest.seconds).toFixed(2)} times as long as ingest.\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(folder: string, ...options: string[]): void {
  const { status, stderr } = spawnSync('git', options, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
