import { expect } from 'vitest';
import type { Clone } from './make-clone.ts';
import { writeLabelled } from './write-labelled.ts';

/** One command of a document, run as it is written, and what is then there. */
export interface Trial {
  readonly command: string;
  /** What stands for the capital words in it. */
  readonly words?: Readonly<Record<string, string>>;
  /** Whether it takes long, so that only `npm run test:guide` runs it. */
  readonly isLong?: boolean;
  /** Whether it serves pages until it is ended. */
  readonly serves?: boolean;
  readonly prepare?: (clone: Clone) => void;
  /** Holds the document to its word. @param output what was printed, or the page that was served */
  readonly check: (clone: Clone, output: string) => void;
}

/** Commands that the test does not run, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  'npm ci': 'continuous integration begins with it; it needs the registry',
  'npm test': 'runs this test',
  'npx vitest run --project unit': 'runs this test',
  'npm run test:guide': 'is this test',
  'npm run rate': 'fetches Lighthouse from the registry',
};

const capture = 'footbridge.html';
const taken = 'content/captures/footbridge.html';
const page = `<!doctype html><!-- Page saved with SingleFile
 url: https://post.example/bridge
 saved date: Sat Feb 03 2024 08:05:06 GMT+0400 (Armenia Standard Time)
--><title>Footbridge</title><h1>Footbridge to the lighthouse washed away</h1>
<p>The wooden footbridge to the old lighthouse was washed away in the storm on Thursday night, the harbour master said.</p>
<p>A new bridge is to be built in the spring, the council said on Friday, if the money is found by then.</p>`;
const ugly = 'src/model/ugly.ts';

/** The addresses that a page leads to. */
function listLinks(page: string): string[] {
  return [...page.matchAll(/ href="([^"]*)"/g)].map(([, address = '']) => address);
}

/** In the order in which they are run, each finding what those before it left. */
export const trials: readonly Trial[] = [
  {
    command: 'npm run doctor',
    check: ({ listChanges }, output) => {
      expect(output).toMatch(/^ok /m);
      expect(output).not.toMatch(/^wrong/m);
      expect(listChanges()).toBe('');
    },
  },
  {
    command: 'npm run check',
    isLong: true,
    check: (_, output) => {
      for (const part of ['types', 'style', 'unused', 'entries'])
        expect(output).toContain(`check:${part}`);
    },
  },
  {
    command: 'npm run schemas',
    prepare: ({ remove }) => remove('public/schemas'),
    check: ({ listChanges }) => expect(listChanges()).toBe(''),
  },
  {
    command: 'npm run faces',
    prepare: ({ remove }) => remove('src/styles/faces'),
    check: ({ listChanges }) => expect(listChanges()).toBe(''),
  },
  {
    command: 'npm run format',
    isLong: true,
    prepare: ({ write }) => write(ugly, 'export const   ugly = "quoted"\n'),
    check: ({ read, remove, listChanges }) => {
      expect(read(ugly)).toBe("export const ugly = 'quoted';\n");
      remove(ugly);
      expect(listChanges()).toBe('');
    },
  },
  ...['ingest', 'add', 'doctor', 'report', 'release'].map(
    (name): Trial => ({
      command: `npm run ${name} -- --help`,
      check: ({ listChanges }, output) => {
        expect(output).toMatch(/^Options/m);
        expect(output).toContain('--content DIR');
        expect(listChanges()).toBe('');
      },
    }),
  ),
  {
    command: 'npm run add -- FILE...',
    words: { FILE: capture },
    prepare: ({ write }) => write(capture, page),
    check: ({ read, remove }, output) => {
      expect(read(taken)).toBe(page);
      expect(read(`${taken}.yaml`)).toContain('url: https://post.example/bridge\n');
      expect(output).toContain('makes a new entry');
      remove(capture);
    },
  },
  {
    command: 'npm run ingest',
    check: ({ listChanges }) =>
      expect(listChanges()).toMatch(
        /^\?\? content\/captures\/footbridge\.html\n.*\.yaml\n\?\? content\/entries\/\S*footbridge\S*\.md\n$/,
      ),
  },
  {
    command: 'npm run report -- --base REV',
    words: { REV: 'HEAD' },
    check: ({ read }, output) => {
      expect(output).toContain('1 new capture, 1 new entry, 0 changed, 0 problems.');
      expect(read('.variorum/report/report.md')).toContain('**Footbridge** `footbridge`');
    },
  },
  {
    command: 'npm run stage -- NAME',
    words: { NAME: 'captures' },
    check: (_, output) => expect(output).toContain('"footbridge.html"'),
  },
  {
    command: 'npm run stage -- NAME --help',
    words: { NAME: 'captures' },
    check: (_, output) => {
      for (const name of ['captures', 'analyse', 'keys', 'pairs', 'verify', 'merge', 'name'])
        expect(output).toContain(`stage -- ${name}`);
    },
  },
  {
    command: 'npm run dev',
    serves: true,
    check: (_, output) => expect(listLinks(output)).toContain('/entries/footbridge/'),
  },
  {
    command: 'npm run release',
    check: (_, output) => expect(output).toContain('npm run build lists it'),
  },
  {
    command: 'npm run verify -- FILE',
    words: { FILE: 'dist/releases/*/*.tar' },
    check: (_, output) => expect(output).toContain('is as it was released.'),
  },
  {
    command: 'npm run build',
    check: ({ read }) => {
      expect(listLinks(read('dist/index.html'))).toContain('/entries/footbridge/');
      expect(listLinks(read('dist/downloads/index.html')).join(' ')).toContain('.tar');
    },
  },
  {
    command: 'npm run budget',
    check: (_, output) => {
      expect(output).toMatch(/^ok .*entr/m);
      expect(output).toMatch(/^ok .*search/m);
    },
  },
  {
    command: 'npm run preview',
    serves: true,
    check: (_, output) => expect(listLinks(output)).toContain('/entries/footbridge/'),
  },
  ...[
    { command: 'npm run bench:clean -- --data DIR', promise: /worst|precision/ },
    { command: 'npm run bench:describe -- --data DIR', promise: /title +exact 1\.000/ },
    { command: 'npm run bench:describe -- --data DIR --wrong', promise: /should be/ },
    { command: 'npm run bench:group -- --data DIR', promise: /ARI 1\.0000/ },
    { command: 'npm run bench:group -- --data DIR --stories', promise: /stories: \d+ reports/ },
    { command: 'npm run bench:group -- --data DIR --scale N', promise: /60 made-up captures/ },
    { command: 'npm run bench:merge -- --data DIR', promise: /vote of lines/ },
    { command: 'npm run bench:ingest -- --captures N', promise: /one capture added/ },
    { command: 'npm run bench:report', promise: /times as long as ingest/ },
    { command: 'npm run bench:giants', promise: /All within the bounds/ },
    { command: 'npm run check:regex', promise: /are linear/ },
    { command: 'npm run train:clean -- --data DIR --validate', promise: /news, text: 8 pages/ },
  ].map(
    ({ command, promise }): Trial => ({
      command,
      words: { DIR: 'labelled', N: '60' },
      isLong: true,
      prepare: ({ folder }) => writeLabelled(`${folder}/labelled`),
      check: (_, output) => expect(output).toMatch(promise),
    }),
  ),
  ...[
    { command: 'npm run fit:describe -- --data DIR', file: 'src/pipeline/describe/weights.ts' },
    { command: 'npm run train:clean -- --data DIR', file: 'src/pipeline/clean/judge/weights.json' },
  ].map(
    ({ command, file }): Trial => ({
      command,
      words: { DIR: 'labelled' },
      isLong: true,
      prepare: ({ folder }) => writeLabelled(`${folder}/labelled`),
      check: ({ listChanges, restore }) => {
        expect(listChanges()).toContain(` M ${file}\n`);
        // What little pages taught must not judge those that follow.
        restore(file);
      },
    }),
  ),
];
