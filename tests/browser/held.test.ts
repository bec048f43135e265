import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/site/load-library.ts';
import { excerpted, open, shownOnly, untold } from '../held-content.ts';
import { listHits } from '../list-hits.ts';
import { checkAccess } from './check-access.ts';
import { type OpenSite, openSite } from './open-site.ts';

const folder = inject('heldFolder');
const { entriesById } = loadLibrary(inject('heldContent'));

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('held');
});
afterAll(() => site.close());

describe('no file of the site tells', () => {
  it('more of an excerpt than its beginning', () => {
    expect(listHits(folder, excerpted.rest)).toEqual([]);
    expect(read(`entries/${excerpted.id}/index.html`)).toContain(excerpted.opening[0]);
    expect(read(`entries/${excerpted.id}/entry.txt`)).toContain(excerpted.opening[0]);
  });

  it('a word of a text that only its metadata may be shown of', () => {
    expect(listHits(folder, [...untold.opening, ...untold.rest])).toEqual([]);
    expect(read(`entries/${untold.id}/index.html`)).toContain('Bridge over the Ilse closed');
  });

  it('in its search index what the index must not hold, though pages show it', () => {
    const words = [...shownOnly.opening, ...shownOnly.rest];
    expect(listHits(join(folder, 'pagefind'), words)).toEqual([]);
    expect(listHits(join(folder, 'search'), words)).toEqual([]);
    for (const word of words) expect(read(`entries/${shownOnly.id}/index.html`)).toContain(word);
  });
});

it('what is open is found everywhere that the others were sought', () => {
  const places = new Set(listHits(folder, ['brandelow']).map((hit) => hit.split(':')[0] ?? ''));
  const { witnesses } = entriesById.get(open.id) ?? { witnesses: [] };
  const capture = `captures/${witnesses[0]?.sha256.slice(0, 16)}`;
  const expected = [
    `api/entries/${open.id}.json`,
    ...['index.html', 'entry.md', 'entry.txt', 'entry.tei.xml'].map(
      (file) => `entries/${open.id}/${file}`,
    ),
    `entries/${open.id}/witnesses/A/index.html`,
    `${capture}/index.html`,
    `${capture}/wire.txt`,
    'feed.xml',
    'feed.json',
    'publishers/valley-wire/feed.xml',
    'tags/fires/feed.json',
    `stories/${open.id}/feed.xml`,
  ];
  expect(expected.filter((file) => !places.has(file))).toEqual([]);
  const packed = [...places].filter((file) => file.startsWith('pagefind/'));
  expect(packed.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
  expect(packed.some((file) => file.endsWith('.pf_index'))).toBe(true);
});

describe.each([
  [excerpted, 'Only the beginning is shown', 'https://gazette.example/2024/03/watermill'],
  [untold, 'The text is not shown', 'https://riverpost.example/2024/04/bridge'],
])('an entry that is held back', ({ id }, words, original) => {
  it('says why, and where the article can be read', async () => {
    const page = await site.visit(`entries/${id}/`);
    const note = page.getByRole('complementary', { name: 'What is shown of this article' });
    expect(await note.textContent()).toContain(words);
    expect(await note.getByRole('link', { name: 'Rights statement' }).count()).toBe(1);
    expect(await note.getByRole('link', { name: original }).getAttribute('href')).toBe(original);
    await page.context().close();
  });

  it('has neither its own file, nor witness pages, nor the bytes of its captures', () => {
    expect(existsSync(join(folder, 'entries', id, 'entry.md'))).toBe(false);
    expect(existsSync(join(folder, 'entries', id, 'witnesses'))).toBe(false);
    expect(existsSync(join(folder, 'entries', id, 'compare'))).toBe(false);
    for (const { sha256 } of entriesById.get(id)?.witnesses ?? []) {
      const page = read(`captures/${sha256.slice(0, 16)}/index.html`);
      expect(page).toContain(sha256);
      expect(page).toContain('is not shown');
      expect(page).not.toMatch(/<a[^>]*\sdownload[\s=>]/);
    }
  });

  it('says in its files how much they hold', () => {
    const entry = JSON.parse(read(`api/entries/${id}.json`));
    expect(entry).toMatchObject({ text: null, markdown: null, apparatus: null });
    expect(entry.access).toBe(id === excerpted.id ? 'excerpt' : 'metadata');
    expect(entry.withheld).toContain('not free to send out');
  });

  it('can be found by its title', async () => {
    const page = await site.visit(
      `search/?q=${id === excerpted.id ? 'watermill burns' : 'bridge Ilse'}`,
    );
    const link = page.locator(`main a[href*="${id}"]`);
    await link.first().waitFor();
    expect(await link.count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

it.each([
  [`entries/${excerpted.id}/`, 390, 'light'],
  [`entries/${untold.id}/`, 1440, 'dark'],
  [`entries/${excerpted.id}/evidence/`, 1440, 'light'],
  [findCapturePage(untold.id), 390, 'dark'],
] as const)(
  'axe finds nothing on /%s at %i px, %s, and nothing overflows',
  async (path, width, colorScheme) => {
    const page = await site.visit(path, { viewport: { width, height: 800 }, colorScheme });
    expect(await checkAccess(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  },
);

it('complains about nothing and asks no other origin', () => {
  expect(site.complaints).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The page of an entry's first capture. */
function findCapturePage(id: string): string {
  return `captures/${entriesById.get(id)?.witnesses[0]?.sha256.slice(0, 16)}/`;
}
