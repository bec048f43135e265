import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const documents = globSync(['*.md', 'docs/*.md', '.github/**/*.{md,yml,yaml}'], { cwd: root })
  .map((file) => file.split(path.sep).join('/'))
  .sort()
  .map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }));

/** Words that stand for a name of the reader's own. */
const placeholder = /[A-Z]{2,}|[<>*…{}]|000_/;

/** The address that a heading has on its page. */
function makeAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

test('every command that a document names is there', () => {
  const named = documents.flatMap(({ file, source }) =>
    [...source.matchAll(/\bnpm run (?:--silent )?([a-z][a-z:-]*)/g)].map((match) => ({
      file,
      command: match[1] ?? '',
    })),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ command }) => !(command in scripts))).toEqual([]);
});

test('CONTRIBUTING.md names every command but the parts of check', () => {
  const source = documents.find(({ file }) => file === 'CONTRIBUTING.md')?.source ?? '';
  const missing = Object.keys(scripts).filter(
    (name) =>
      !['test', 'check:types', 'check:style', 'check:unused', 'check:entries'].includes(name) &&
      !source.includes(`npm run ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every link between documents leads to a file, and to a heading where it names one', () => {
  const dead = documents.flatMap(({ file, source }) =>
    [...source.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      const [name = '', anchor] = link.split('#');
      const target = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
      if (!existsSync(path.join(root, target))) return [`${file}: ${link}`];
      if (anchor === undefined) return [];
      const headings = readFileSync(path.join(root, target), 'utf8').matchAll(/^#+ (.+)$/gm);
      const there = [...headings].some(([, heading = '']) => makeAnchor(heading) === anchor);
      return there ? [] : [`${file}: ${link}`];
    }),
  );
  expect(dead).toEqual([]);
});

test('every file of the project that a document names is there', () => {
  const named = documents
    .filter(({ file }) => file !== 'ARCHITECTURE.md')
    .flatMap(({ file, source }) =>
      [...source.matchAll(/`((?:src|scripts|tests|docs|public|content|\.github)\/[^\s`]*)`/g)].map(
        (match) => ({ file, name: match[1] ?? '' }),
      ),
    )
    .filter(({ name }) => !placeholder.test(name));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !existsSync(path.join(root, name)))).toEqual([]);
});

test('every YAML that a document shows can be read', () => {
  const shown = documents.flatMap(({ source }) =>
    [...source.matchAll(/^ *```yaml\n([\s\S]*?)^ *```$/gm)].map(([, block = '']) => block),
  );
  expect(shown.length).toBeGreaterThan(1);
  for (const block of shown) expect(() => parse(block, { uniqueKeys: false })).not.toThrow();
});
