import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf } from '../../src/site/addresses.ts';
import { entryFileFormats } from '../../src/site/entry-files/entry-file-formats.ts';
import { loadLibrary } from '../../src/site/load-library.ts';
import { readTeiWitness } from '../read-tei-witness.ts';
import { checkAccess } from './check-access.ts';
import { type OpenSite, openSite } from './open-site.ts';

const { entries } = loadLibrary(inject('collectionContent'));
const origin = 'https://archive.example/';
const ferry = 'ferry-with-214-aboard-runs-aground-off-karsund';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('collection');
});
afterAll(() => site.close());

describe.each(entries.map(({ id }) => id))('%s', (id) => {
  it('is published in every format', () => {
    for (const { file } of entryFileFormats)
      expect(read(addressOf.entryFile(id, file)).length, file).toBeGreaterThan(0);
    const entry = entries.find((entry) => entry.id === id);
    expect(read(`entries/${id}/entry.md`)).toBe(readFileSync(entry?.file ?? '', 'utf8'));
  });

  it('says the same text in TEI, JSON and plain text', () => {
    const { text, $schema } = JSON.parse(read(addressOf.apiEntry(id)));
    expect(readTeiWitness(read(`entries/${id}/entry.tei.xml`), undefined)).toBe(text);
    expect(read(`entries/${id}/entry.txt`).endsWith(`\n\n${text}\n`)).toBe(true);
    expect(existsSync(locate($schema))).toBe(true);
  });

  it('links its files, and the linkset links the same', async () => {
    const page = await site.visit(`entries/${id}/`);
    const links = await readLinks(page);
    const { linkset } = JSON.parse(read(`entries/${id}/linkset.json`));
    const [own] = linkset;
    expect(own.anchor).toBe(`${origin}entries/${id}/`);
    for (const relation of ['cite-as', 'item', 'describedby', 'license', 'type']) {
      expect(links.get(relation), relation).toEqual(
        own[relation].map(({ href }: { href: string }) => href),
      );
      for (const href of links.get(relation) ?? [])
        if (href.startsWith(origin)) expect(existsSync(locate(href)), href).toBe(true);
    }
    expect(links.get('linkset')).toEqual([`${origin}entries/${id}/linkset.json`]);
    await page.getByRole('link', { name: 'Cite or download' }).click();
    await page.waitForURL(`**/entries/${id}/cite/`);
    const files = await page
      .locator('.file-list a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(files).toEqual(entryFileFormats.map(({ file }) => addressOf.entryFile(id, file)));
    await page.context().close();
  });

  it('its TEI is well-formed to the browser too', async () => {
    const page = await site.visit('robots.txt');
    const root = await page.evaluate(async (path) => {
      const text = await (await fetch(path)).text();
      return new DOMParser().parseFromString(text, 'application/xml').documentElement.namespaceURI;
    }, `/entries/${id}/entry.tei.xml`);
    expect(root).toBe('http://www.tei-c.org/ns/1.0');
    await page.context().close();
  });
});

it.each(['', 'witnesses/A/', 'compare/A-B/', 'evidence/', 'cite/'])(
  'search engines are led to the entry from its own “%s”',
  (part) => {
    const html = read(`entries/${ferry}/${part}index.html`);
    expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).toBe(
      `${origin}entries/${ferry}/`,
    );
    expect(html).not.toContain('noindex');
  },
);

it('reference managers and search engines find title, author, date and archive', async () => {
  const page = await site.visit(`entries/${ferry}/`);
  const meta = await page
    .locator('head meta[name]')
    .evaluateAll((found) =>
      found.map((element) => [element.getAttribute('name'), element.getAttribute('content')]),
    );
  expect(Object.fromEntries(meta)).toMatchObject({
    citation_title: 'Ferry with 214 aboard runs aground off Karsund',
    citation_author: 'Lindqvist, Marta',
    citation_publication_date: '2023/10/17',
    citation_journal_title: 'Harbour Courier',
    'DC.creator': 'Marta Lindqvist',
    'DC.identifier': `${origin}entries/${ferry}/`,
  });
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': ['NewsArticle', 'ArchiveComponent'],
    headline: 'Ferry with 214 aboard runs aground off Karsund',
    author: [{ '@type': 'Person', name: 'Marta Lindqvist' }],
    holdingArchive: { name: 'The Harbour Archive' },
  });
  await page.context().close();
});

describe('the page to cite from', () => {
  it('copies a citation', async () => {
    const page = await site.visit(`entries/${ferry}/cite/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `Lindqvist, M. (2023, October 17). Ferry with 214 aboard runs aground off Karsund. Harbour Courier. The Harbour Archive. ${origin}entries/${ferry}/`,
    );
    await page.context().close();
  });

  it('shows citations and no dead button without a script', async () => {
    const page = await site.visit(`entries/${ferry}/cite/`, { javaScriptEnabled: false });
    expect(await page.locator('.styled-citation-text').count()).toBe(3);
    expect(await page.getByRole('button', { name: 'Copy', exact: true }).count()).toBe(0);
    await page.context().close();
  });
});

it.each(
  [
    `entries/${ferry}/cite/`,
    'entries/bzgshyy-fnws-dryyy-khn-ps-z-dh-sl/cite/',
    'timemaps/',
  ].flatMap((path) => [
    [path, 390, 'light'],
    [path, 1440, 'dark'],
  ]) as [string, number, 'light' | 'dark'][],
)(
  'axe finds nothing on /%s at %i px, %s, and nothing overflows',
  async (path, width, colorScheme) => {
    const page = await site.visit(path, { viewport: { width, height: 800 }, colorScheme });
    expect(await checkAccess(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  },
);

it('every TimeMap names captures that are there, and the index links them all', async () => {
  const maps = readdirSync(join(inject('collectionFolder'), 'timemaps'), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => `/timemaps/${name}/timemap.link`);
  expect(maps.length).toBeGreaterThan(0);
  const page = await site.visit('timemaps/');
  const linked = await page
    .locator('.original-map a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect([...linked].sort()).toEqual([...maps].sort());
  for (const map of maps) {
    const written = read(map.slice(1));
    expect(written).toMatch(/^<https?:[^>]+>; rel="original",\n/);
    const mementos = [...written.matchAll(/<([^>]+)>; rel="(?:[a-z ]*memento|item)"/g)];
    expect(mementos.length).toBeGreaterThan(0);
    for (const [, address = ''] of mementos)
      expect(existsSync(locate(address)), address).toBe(true);
  }
  await page.context().close();
});

it('complains about nothing and asks no other origin', () => {
  expect(site.complaints).toEqual([]);
});

/** The file that an absolute address of the site stands for. */
function locate(address: string): string {
  const path = decodeURIComponent(new URL(address).pathname).replace(/\/$/, '/index.html');
  return join(inject('collectionFolder'), path);
}

function read(path: string): string {
  return readFileSync(join(inject('collectionFolder'), path), 'utf8');
}

/** The targets of a page's links by relation, absolute, in the order of the page. */
async function readLinks(page: Page): Promise<Map<string, string[]>> {
  const found = await page
    .locator('head link[rel]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('rel') ?? '', link.getAttribute('href') ?? '']),
    );
  const links = new Map<string, string[]>();
  for (const [relation = '', href = ''] of found)
    links.set(relation, [...(links.get(relation) ?? []), new URL(href, origin).href]);
  return links;
}
