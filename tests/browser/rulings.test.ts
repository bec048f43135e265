import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkAccess } from './check-access.ts';
import { type OpenSite, openSite } from './open-site.ts';

const withdrawn = 'harbour-office-publishes-list-of-unpaid-fees';
const alias = 'harbour-office-list';
const ferry = 'ferry-with-214-aboard-runs-aground-off-karsund';
const bridge = 'footbridge-to-the-lighthouse-washed-away';
const folder = inject('collectionFolder');

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('collection');
});

afterAll(async () => {
  expect(site.complaints).toEqual([]);
  await site.close();
});

describe('a withdrawn entry', () => {
  test.each([withdrawn, alias])(
    'answers at %s with when, why and what stands in its place',
    async (id) => {
      const page = await site.visit(`entries/${id}/`);
      expect(await page.textContent('h1')).toBe('Harbour office publishes list of unpaid fees');
      const facts = await page.textContent('.tombstone-facts');
      expect(facts).toContain('30 June 2024');
      expect(facts).toContain('One of them asked for it to be taken down');
      expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
      expect(await page.getAttribute('link[rel=canonical]', 'href')).toContain(`/${withdrawn}/`);
      await page.click('.tombstone-facts a');
      expect(page.url()).toContain(`entries/${ferry}/`);
    },
  );

  test('is accessible, in dark colours and on a telephone too', async () => {
    for (const path of [`entries/${withdrawn}/`, 'tombstones/', `entries/${bridge}/evidence/`]) {
      const page = await site.visit(path, {
        colorScheme: 'dark',
        viewport: { width: 390, height: 844 },
      });
      expect(await checkAccess(page), path).toEqual([]);
    }
  });

  test('stands in the list of withdrawn entries, for people and as data', async () => {
    const page = await site.visit('about/');
    await page.click('a[href$="/tombstones/"]');
    expect(await page.textContent('.tombstone-list')).toContain('Harbour office publishes list');
    const lines = readFileSync(join(folder, 'tombstones.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: withdrawn, aliases: [alias] },
    ]);
  });

  test('is in no other file of the site, and hosts are told that it is gone', () => {
    const naming = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((own) => own.isFile() && /\.(?:html|xml|json|jsonl|txt|link)$/.test(own.name))
      .map((own) => join(own.parentPath, own.name))
      .filter((file) => /Harbour office publishes|unpaid-fees/.test(readFileSync(file, 'utf8')))
      .map((file) => file.slice(folder.length + 1))
      .sort();
    expect(naming).toEqual([
      `entries/${alias}/index.html`,
      `entries/${withdrawn}/index.html`,
      'tombstones.jsonl',
      'tombstones/index.html',
    ]);
    expect(existsSync(join(folder, 'entries', withdrawn, 'entry.md'))).toBe(false);
    expect(readFileSync(join(folder, '_redirects'), 'utf8')).toContain(
      `/entries/${withdrawn}/* /entries/${withdrawn}/index.html 410!\n`,
    );
  });
});

describe('a corrected entry', () => {
  test('says so beside its text, and its evidence who ruled, when and why', async () => {
    const page = await site.visit(`entries/${bridge}/`);
    expect(await page.textContent('.byline')).toContain('Jonas Feld');
    await page.click('text=Corrected: byline, tags');
    expect(page.url()).toContain('/evidence/#rulings');
    const notes = await page.textContent('.rulings');
    expect(notes).toContain('names its author');
    expect(notes).toContain('2 July 2024');
    expect(notes).toContain('A. Archivist');
    expect(await page.textContent('.evidence:has(#values)')).toContain('a ruling of the archive');
  });

  test('an entry that nobody ruled about says nothing of rulings', async () => {
    const page = await site.visit(`entries/${ferry}/`);
    expect(await page.textContent('.entry-facts')).not.toContain('Note from the archive');
  });
});
