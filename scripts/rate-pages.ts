import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFolder } from '../src/site/serve-folder.ts';
import { findSiteAddress } from '../src/site/site-address.ts';
import { findBrowser } from './shell/find-browser.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Rates the heaviest page of each kind of dist/ with Lighthouse, telephone settings.

  npm run rate

npm fetches Lighthouse from its registry.

Exit codes: 0 every category is at 100, 1 one is not or there is no dist/, 2 wrong use.
`;

/** Many packages that are only needed here, so npm fetches it when this is run. */
const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

const folder = resolve('dist');

await readCommand({ help, options: {} }, () => ratePages)?.();

async function ratePages(): Promise<void> {
  if (!existsSync(folder)) {
    console.error('There is no dist folder yet: run npm run build first.');
    process.exitCode = 1;
  } else {
    const server = await serveFolder(folder, findSiteAddress().base);
    const { executablePath, args } = await findBrowser();
    try {
      for (const path of listKinds()) {
        const { categories: rated } = await rate(server.address + path, executablePath, args);
        const scores = categories.map((name) => Math.round((rated[name]?.score ?? 0) * 100));
        const verdict = scores.every((score) => score === 100) ? 'ok   ' : 'BELOW';
        const figures = scores.map((score, index) => `${categories[index]} ${score}`).join(', ');
        console.log(`${verdict} ${figures}: /${path}`);
        if (verdict !== 'ok   ') process.exitCode = 1;
      }
    } finally {
      await server.close();
    }
  }
}

/** The heaviest page of each kind. */
function listKinds(): string[] {
  const sections = ['entries', 'captures', 'tags', 'publishers', 'years', 'stories', 'timeline'];
  const members = sections.flatMap((section) => [`${section}/`, ...findHeaviest(`${section}/`)]);
  const entry = findHeaviest('entries/').at(0) ?? '';
  const parts = ['witnesses/', 'compare/'].flatMap((part) => findHeaviest(entry + part));
  const others = [
    'people',
    'places',
    'organisations',
    'topics',
    'changes',
    'timemaps',
    'tombstones',
  ];
  return [
    '',
    ...members,
    ...parts,
    `${entry}evidence/`,
    `${entry}cite/`,
    ...others.map((name) => `${name}/`),
    ...['search/', 'search/syntax/', 'about/', 'follow/', 'downloads/', 'api/', 'specimen/'],
    ...findHeaviest('releases/'),
  ].filter((path) => existsSync(join(folder, path, 'index.html')));
}

/** The page of a section with most HTML; none where there is none. */
function findHeaviest(section: string): string[] {
  if (!existsSync(join(folder, section))) return [];
  return readdirSync(join(folder, section), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => `${section}${name}/`)
    .sort()
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, 1);
}

function weigh(path: string): number {
  return statSync(join(folder, path, 'index.html'), { throwIfNoEntry: false })?.size ?? 0;
}

function rate(address: string, browser: string, flags: readonly string[]): Promise<Report> {
  return new Promise((resolve, reject) => {
    const run = spawn(
      'npm',
      [
        'exec',
        '--yes',
        `--package=${lighthouse}`,
        '--',
        'lighthouse',
        address,
        '--quiet',
        '--output=json',
        `--only-categories=${categories.join(',')}`,
        `--chrome-flags=--headless ${flags.join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: browser }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let output = '';
    run.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    run.on('error', reject);
    run.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Report);
      else reject(new Error(`lighthouse ended with ${code} on ${address}`));
    });
  });
}
