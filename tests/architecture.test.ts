import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Which of our folders each may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/pipeline': ['src/model'],
  'src/formats': ['src/model'],
  'src/site': ['src/formats', 'src/model'],
  'src/components': ['src/site', 'src/formats', 'src/model'],
  'src/layouts': ['src/components', 'src/site', 'src/formats', 'src/model', 'src/styles'],
  'src/pages': [
    'src/layouts',
    'src/components',
    'src/site',
    'src/formats',
    'src/model',
    'src/styles',
  ],
  'src/styles': [],
  scripts: ['src/pipeline', 'src/site', 'src/formats', 'src/model'],
};

/** The folders of the core, in the order of the data flow; each may use those before it, and `page`. */
const stages = [
  'accession',
  'describe',
  'clean',
  'group',
  'merge',
  'identify',
  'tag',
  'decide',
  'write',
];

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}'], { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

function listImports(file: string): { readonly own: string[]; readonly packages: string[] } {
  const source = readFileSync(path.join(root, file), 'utf8');
  const names = [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  const own = names
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.normalize(path.posix.join(path.posix.dirname(file), name)));
  return { own, packages: names.filter((name) => !name.startsWith('.')) };
}

function findFolder(file: string): string | undefined {
  return Object.keys(allowed).find((folder) => file.startsWith(`${folder}/`));
}

test('every source file stands in a folder of the house', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !findFolder(file))).toEqual([]);
});

test('folders import only what they may', () => {
  const wrong = files.flatMap((file) => {
    const home = findFolder(file) ?? '';
    return listImports(file)
      .own.filter((target) => {
        const folder = findFolder(target);
        return folder !== undefined && folder !== home && !allowed[home]?.includes(folder);
      })
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('the core knows neither disk, network, clock, processes nor Astro', () => {
  const forbidden = /^(?:node:(?!crypto$)|astro|pagefind|@astrojs)/;
  const core = files.filter((file) => /^src\/(?:model|pipeline|formats)\//.test(file));
  const wrong = core.flatMap((file) => [
    ...listImports(file)
      .packages.filter((name) => forbidden.test(name))
      .map((name) => `${file} imports ${name}`),
    ...(/\bDate\.now\(|new Date\(\)|Math\.random\(|process\.|localeCompare|toLocale(?!LowerCase|UpperCase)/.test(
      readFileSync(path.join(root, file), 'utf8'),
    )
      ? [`${file} asks the clock, chance, the process or the locale`]
      : []),
  ]);
  expect(core.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

test('a stage of the pipeline uses only stages before it', () => {
  const stageOf = (file: string) => /^src\/pipeline\/([a-z]+)\//.exec(file)?.[1];
  const wrong = files.flatMap((file) => {
    const stage = stageOf(file);
    if (!stage || stage === 'page') return [];
    return listImports(file)
      .own.filter((target) => {
        const other = stageOf(target);
        return other && other !== 'page' && stages.indexOf(other) > stages.indexOf(stage);
      })
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('what the doctor begins with needs neither packages nor TypeScript', () => {
  const first = files.filter((file) => file.endsWith('.mjs'));
  expect(first.length).toBeGreaterThan(5);
  const needs = first.flatMap((file) => {
    const { own, packages } = listImports(file);
    return [
      ...own.filter((name) => !name.endsWith('.mjs')),
      ...packages.filter((name) => !name.startsWith('node:')),
    ].map((name) => `${file} imports ${name}`);
  });
  expect(needs).toEqual(['scripts/doctor.mjs imports scripts/doctor/check-content.ts']);
});

test('entries reach pages and releases through readers that hold back what may not go out', () => {
  const readers = files.filter(
    (file) =>
      file.startsWith('src/') &&
      file !== 'src/model/entry-file.ts' &&
      readFileSync(path.join(root, file), 'utf8').includes('parseEntryFile('),
  );
  expect(readers).toEqual(['src/formats/release/release-entry.ts', 'src/site/load-library.ts']);
});
