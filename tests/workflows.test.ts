import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = path.resolve(import.meta.dirname, '..');
const workflows = globSync('.github/workflows/*', { cwd: root })
  .map((file) => path.basename(file))
  .sort()
  .map((name) => {
    const source = readFileSync(path.join(root, '.github/workflows', name), 'utf8');
    return { name, source, workflow: parse(source) as Workflow };
  });

test('there is a workflow for pull requests, one for main and one for the calendar', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['check.yaml', 'deploy.yaml', 'fixity.yaml']);
});

test('pull requests, of strangers too, are checked without secrets and without rights', () => {
  const [{ source, workflow } = { source: '', workflow: undefined }] = workflows;
  expect(workflow?.on).toBe('pull_request');
  expect(source).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
  expect(source).not.toMatch(/: write/);
});

test('an action has one commit everywhere', () => {
  const pins = new Map<string, Set<string>>();
  for (const { source } of workflows) {
    for (const [, action = '', pin = ''] of source.matchAll(/uses: ([^@\s]+)@(.+)/g))
      pins.set(action, (pins.get(action) ?? new Set()).add(pin));
  }
  expect(pins.size).toBeGreaterThan(3);
  expect([...pins].filter(([, own]) => own.size > 1)).toEqual([]);
});

describe.each(workflows)('$name', ({ source, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('names every action by its full commit, with the version as a comment', () => {
    const lines = source.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    expect(
      lines.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('never runs the code of a pull request with the rights of the repository', () => {
    expect(source).not.toMatch(/pull_request_target|workflow_run/);
  });

  test('may read the content and nothing else, but where a job says so', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('a job that may write runs nothing of the repository or of npm', () => {
    const mighty = jobs.filter(({ permissions = {} }) =>
      Object.values(permissions).includes('write'),
    );
    const own = mighty.flatMap((job) => job.steps);
    expect(
      own.filter(
        ({ uses, run }) =>
          /actions\/checkout|setup-node/.test(uses ?? '') || /\bnp[mx]\b/.test(run ?? ''),
      ),
    ).toEqual([]);
  });

  test('writes no expression into a shell script: values come by the environment', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('leaves no token behind in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('every job ends some day', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });
});

test('what is published is never built from a cache that a pull request could fill', () => {
  const setups = workflows
    .filter(({ name }) => name !== 'check.yaml')
    .flatMap(({ workflow }) => Object.values(workflow.jobs).flatMap((job) => job.steps))
    .filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
  expect(setups.length).toBeGreaterThan(0);
  expect(setups.map((step) => step.with?.['package-manager-cache'])).toEqual(
    setups.map(() => false),
  );
});

describe('forms for issues', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root })
    .filter((file) => !file.endsWith('config.yml'))
    .sort();

  test('there is one for a capture, a correction and a takedown', () => {
    expect(forms.map((file) => path.basename(file, '.yml'))).toEqual([
      'correction',
      'new-capture',
      'takedown',
    ]);
  });

  test.each(forms)('%s asks each thing once, by a label', (file) => {
    const form = parse(readFileSync(path.join(root, file), 'utf8')) as {
      readonly name?: string;
      readonly description?: string;
      readonly body: readonly {
        readonly type: string;
        readonly id?: string;
        readonly attributes: { readonly label?: string };
      }[];
    };
    expect(form.name).toBeTruthy();
    expect(form.description).toBeTruthy();
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter(({ id, attributes }) => !id || !attributes.label)).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });
});
