import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Check, isCapture, type Verdict } from '../checkup.ts';

/** What `npm run ingest -- --check --json` prints, as far as it is needed here. */
interface Comparison {
  readonly added?: readonly string[];
  readonly changed?: readonly string[];
  readonly removed?: readonly string[];
  readonly messages: readonly {
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly reason: string;
    readonly fatal: boolean;
  }[];
}

/** That the content can be read, and entries are what ingest makes of it. */
export const freshEntries: Check = {
  id: 'fresh-entries',
  looked: 'The entries',
  run: ({ root, content, shown, files }): Verdict => {
    const entries = files.filter((file) => file.startsWith('entries/'));
    const captures = files.filter(isCapture);
    if (entries.length === 0 && captures.length > 0) {
      const details = [`there are none yet, of ${captures.length} captures`];
      return {
        verdict: 'wrong',
        details,
        remedy: 'Run npm run ingest, and commit what it writes.',
      };
    }
    const comparison = compare(root, content);
    const problems = comparison.messages.filter(({ fatal }) => fatal);
    if (problems.length > 0) {
      const details = problems.map(({ file, line, column, reason }) =>
        [[file, line, column].filter((part) => part !== undefined).join(':'), reason].join(' '),
      );
      const remedy =
        'Each line says what to do; docs/for-maintainers.md tells more. Then npm run ingest.';
      return { verdict: 'wrong', details, remedy };
    }
    const details = (['added', 'changed', 'removed'] as const).flatMap((state) =>
      (comparison[state] ?? []).map((entry) => `${shown}/entries/${entry} would be ${state}`),
    );
    if (details.length === 0)
      return {
        verdict: 'ok',
        details: [`${entries.length} are what ingest makes of the captures`],
      };
    const remedy = 'Run npm run ingest, look at what git diff shows, and commit it.';
    return { verdict: 'wrong', details, remedy };
  },
};

/** Asks a process of its own, so that a package that is missing or broken stops that one alone. */
function compare(root: string, content: string): Comparison {
  const script = path.resolve(import.meta.dirname, '../../ingest.ts');
  const words = [script, '--check', '--json', '--content', content];
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  try {
    return JSON.parse(stdout) as Comparison;
  } catch {
    const said = /^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr.trim();
    throw new Error(`ingest did not run: ${said}`);
  }
}
