import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** One address, below the home page, for each kind of page; entries and captures all, since they differ most. */
export function listPageKinds(): string[] {
  return [
    '',
    'entries/',
    ...listAddresses('entries'),
    ...listParts(listAddresses('entries')[0] ?? ''),
    'captures/',
    'timemaps/',
    'tombstones/',
    ...listAddresses('captures'),
    'tags/',
    'tags/diplomacy/',
    'tags/armenia/',
    'people/',
    'topics/',
    'publishers/',
    ...listAddresses('publishers').slice(0, 1),
    'timeline/',
    ...listAddresses('timeline'),
    'changes/',
    'follow/',
    'years/',
    ...listAddresses('years'),
    'stories/',
    ...listAddresses('stories').slice(0, 1),
    'search/',
    'search/syntax/',
    'search/?q=Pelosi',
    'about/',
    'api/',
    'downloads/',
    ...listAddresses('releases').slice(0, 1),
    'specimen/',
    '404.html',
  ];
}

/** The addresses of the pages below an entry's own. */
function listParts(entry: string): string[] {
  const members = ['witnesses', 'compare'].flatMap((part) =>
    listAddresses(`${entry}${part}`).slice(0, 1),
  );
  return [...members, `${entry}evidence/`, `${entry}cite/`];
}

/** The addresses of the pages in a section, without those that only lead on. */
function listAddresses(section: string): string[] {
  return readdirSync(join(inject('siteFolder'), section), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .filter((item) => !isRedirect(join(item.parentPath, item.name, 'index.html')))
    .map((item) => `${section}/${item.name}/`)
    .sort();
}

function isRedirect(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}
