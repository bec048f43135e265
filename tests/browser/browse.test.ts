import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findContentFolder } from '../../src/site/content-folder.ts';
import { loadLibrary } from '../../src/site/load-library.ts';
import { type OpenSite, openSite } from './open-site.ts';

const parser = unified().use(rehypeParse);
const entries = loadLibrary(findContentFolder()).entries.map(({ id }) => `entries/${id}/`);

describe('without search and script', () => {
  it.each([
    ['any list', /^(?!search\/|entries\/[^/]+\/$)/],
    ['the list of entries', /^(?:|entries\/(?:page\/\d+\/)?)$/],
    ['publishers', /^(?:|publishers\/.*)$/],
    ['tags', /^(?:|(?:tags|people|places|organisations|topics)\/.*)$/],
    ['years', /^(?:|timeline\/|years\/.*)$/],
    ['what changed', /^(?:|changes\/.*)$/],
  ])('the home page leads to every entry through %s', (_, through) => {
    const reached = follow(through);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry) => !reached.has(entry))).toEqual([]);
  });

  it('the timeline leads to every entry that has a date', () => {
    const dated = loadLibrary(findContentFolder()).entries.filter(
      ({ published, event }) => published !== null || event !== null,
    );
    const reached = follow(/^(?:|timeline\/.*)$/);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter(({ id }) => !reached.has(`entries/${id}/`))).toEqual([]);
  });
});

describe('in a browser', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it('goes from the home page over a bar of the timeline to an entry, by keyboard, without script', async () => {
    const page = await site.visit('', { javaScriptEnabled: false });
    await page.locator('.sections a', { hasText: 'Timeline' }).press('Enter');
    await page.waitForURL('**/timeline/');
    const bar = page.getByRole('link', { name: '19 September 2022: 1 entry' }).first();
    await bar.press('Enter');
    await page.waitForURL('**/timeline/2022-09/#d19');
    await page.locator('#d19 + .entry-list a').press('Enter');
    await page.waitForURL('**/entries/azerbaijani-and-armenian-foreign-ministers-*/');
    await page.context().close();
  });

  it('shows a tag in time as one picture with words and a table behind it', async () => {
    const page = await site.visit('tags/diplomacy/');
    const picture = page.getByRole('img', { name: /^2 entries by day/ });
    expect(await picture.count()).toBe(1);
    expect(await picture.locator('.timeline-bar').count()).toBe(2);
    expect(await page.locator('.timeline-picture a').count()).toBe(0);
    expect(await page.locator('figcaption').textContent()).toContain('1 entry without a date');
    await page.locator('.timeline-data summary').press('Enter');
    const rows = page.locator('.timeline-data tbody tr');
    expect(await rows.locator('th').allInnerTexts()).toEqual([
      '19 September 2022',
      '20 September 2022',
    ]);
    await page.context().close();
  });

  it('keeps bars apart from the paper in forced colours', async () => {
    const page = await site.visit('timeline/', { forcedColors: 'active' });
    const [fill, paper] = await page
      .locator('.timeline-bar')
      .first()
      .evaluate((bar) => [
        getComputedStyle(bar).fill,
        getComputedStyle(document.documentElement).backgroundColor,
      ]);
    expect(fill).not.toBe(paper);
    await page.context().close();
  });

  it('states names with their languages, and identifiers as links and as data', async () => {
    const page = await site.visit('tags/armenia/');
    expect(await page.locator('.concept-names [lang="hy"]').textContent()).toBe('Հայաստան');
    const link = page.getByRole('link', { name: 'Q399', exact: true });
    expect(await link.getAttribute('href')).toBe('https://www.wikidata.org/entity/Q399');
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({
      '@type': 'Place',
      sameAs: ['https://www.wikidata.org/entity/Q399'],
    });
    await page.context().close();
  });

  it('leads from a count of holdings to where the year begins in the publisher’s list', async () => {
    const page = await site.visit('publishers/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'OC Media, 2022: 1 entry' }).press('Enter');
    await page.waitForURL('**/publishers/oc-media/#y2022');
    expect(await page.locator('#y2022').count()).toBe(1);
    await page.context().close();
  });

  it('complains about nothing and asks no other origin', () => {
    expect(site.complaints).toEqual([]);
  });
});

/** The pages that links reach from the home page when only pages whose path matches are opened. */
function follow(through: RegExp): Set<string> {
  const reached = new Set(['']);
  for (const path of reached) {
    if (!through.test(path)) continue;
    for (const link of listLinks(path)) reached.add(link);
  }
  return reached;
}

/** Paths below the home page that a page links to. */
function listLinks(path: string): string[] {
  const file = join(inject('siteFolder'), path, 'index.html');
  if (!path.endsWith('/') && path !== '') return [];
  if (!existsSync(file)) return [];
  const links: string[] = [];
  visit(parser.parse(readFileSync(file, 'utf8')), 'element', ({ tagName, properties }) => {
    if (tagName !== 'a' || typeof properties.href !== 'string') return;
    const url = new URL(properties.href, `https://archive.example/${path}`);
    if (url.origin === 'https://archive.example') links.push(url.pathname.slice(1));
  });
  return links;
}
