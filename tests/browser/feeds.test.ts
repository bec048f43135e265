import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface AtomFacts {
  readonly path: string;
  /** The names of the elements that RFC 4287 demands and this feed lacks, with where. */
  readonly missing: readonly string[];
  readonly ids: readonly string[];
  readonly alternate: string | null;
}

describe('Atom', () => {
  it('every feed has what RFC 4287 demands, and each id once', async () => {
    const paths = listFiles('feed.xml');
    expect(paths).toContain('changes/feed.xml');
    expect(paths.some((path) => path.startsWith('stories/'))).toBe(true);
    const page = await site.visit('robots.txt');
    const feeds = await page.evaluate(readFeeds, paths);
    for (const feed of feeds) {
      expect([feed.path, feed.missing]).toEqual([feed.path, []]);
      expect(new Set(feed.ids).size).toBe(feed.ids.length);
      expect(feed.alternate).toBe(`https://archive.example/${feed.path.replace(/feed\.xml$/, '')}`);
    }
    await page.context().close();
  });
});

describe('JSON Feed', () => {
  it('every feed has the items of the Atom feed beside it', () => {
    const paths = listFiles('feed.json');
    expect(paths.length).toBe(listFiles('feed.xml').length);
    for (const path of paths) {
      const feed = JSON.parse(readSite(path));
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      expect(feed.feed_url).toBe(`https://archive.example/${path}`);
      const atom = readSite(path.replace(/json$/, 'xml'));
      for (const item of feed.items) {
        expect(atom).toContain(`<id>${item.id}</id>`);
        expect(item.content_html ?? item.content_text).toBeTypeOf('string');
      }
      expect(atom.match(/<entry/g)?.length ?? 0).toBe(feed.items.length);
    }
  });
});

it('what changed names the witnesses that came last', () => {
  const feed = JSON.parse(readSite('changes/feed.json'));
  expect(feed.items[0].summary).toContain('B, captured 14 January 2026, joined A.');
  expect(feed.items[0].id).toMatch(/\/entries\/[^/]+\/#state-[0-9a-f]{16}$/);
});

it.each([
  ['', ['/feed.xml', '/feed.json']],
  [
    'tags/armenia/',
    ['/feed.xml', '/feed.json', '/tags/armenia/feed.xml', '/tags/armenia/feed.json'],
  ],
  ['changes/', ['/feed.xml', '/feed.json', '/changes/feed.xml', '/changes/feed.json']],
])(
  '/%s tells readers of feeds and browsers what to follow and where to search',
  async (path, feeds) => {
    const page = await site.visit(path);
    const links = await page
      .locator('head link[rel="alternate"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toEqual(feeds);
    const search = page.locator('head link[rel="search"]');
    expect(await search.getAttribute('type')).toBe('application/opensearchdescription+xml');
    expect(await search.getAttribute('href')).toBe('/opensearch.xml');
    await page.context().close();
  },
);

it('the search description leads to a search that runs', async () => {
  const template = /template="([^"]*\{searchTerms\}[^"]*)"/.exec(readSite('opensearch.xml'))?.[1];
  expect(template).toBe('https://archive.example/search/?q={searchTerms}');
  const page = await site.visit('search/?q=Pelosi');
  expect(await page.getByLabel('Words').inputValue()).toBe('Pelosi');
  await page.context().close();
});

it('every list on the page of feeds names two feeds that are there', async () => {
  const page = await site.visit('follow/');
  const links = await page
    .locator('.feed-links a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  const files = new Set([...listFiles('feed.xml'), ...listFiles('feed.json')]);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !files.has(link))).toEqual([]);
  await page.context().close();
});

function listFiles(name: string): string[] {
  const folder = inject('siteFolder');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name === name)
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}

function readSite(path: string): string {
  return readFileSync(join(inject('siteFolder'), path), 'utf8');
}

/** Runs in the browser, which has a parser of XML. */
async function readFeeds(paths: string[]): Promise<AtomFacts[]> {
  const atom = 'http://www.w3.org/2005/Atom';
  return Promise.all(
    paths.map(async (path) => {
      const text = await (await fetch(`/${path}`)).text();
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const feed = document.documentElement;
      const child = (parent: Element, name: string) =>
        [...parent.children].find((node) => node.namespaceURI === atom && node.localName === name);
      const lacks = (parent: Element) =>
        ['id', 'title', 'updated'].filter((name) => !child(parent, name)?.textContent);
      const entries = [...feed.children].filter((node) => node.localName === 'entry');
      return {
        path,
        missing: [
          ...(feed.namespaceURI === atom && feed.localName === 'feed' ? [] : ['feed']),
          ...lacks(feed),
          ...(child(feed, 'author') ? [] : ['author']),
          ...entries.flatMap(lacks),
          ...entries
            .filter((entry) => !child(entry, 'content') && !child(entry, 'summary'))
            .map(() => 'content'),
        ],
        ids: entries.map((entry) => child(entry, 'id')?.textContent ?? ''),
        alternate:
          feed.querySelector(':scope > link[type="text/html"]')?.getAttribute('href') ?? null,
      };
    }),
  );
}
