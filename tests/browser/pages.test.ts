import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAccess } from './check-access.ts';
import { listPageKinds } from './list-page-kinds.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each(listPageKinds())(
  'axe finds nothing on /%s in light and dark colours; nothing on it moves as it loads; it fits a telephone, where a finger meets every link, and a screen of 1,280 pixels at four times its size',
  async (path) => {
    const page = await site.visit(path, { colorScheme: 'light' });
    expect(await listShifts(page)).toEqual([]);
    expect(await checkAccess(page)).toEqual([]);
    // The same page in other colours: nothing else can differ.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await checkAccess(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await findOverflow(page)).toEqual([]);
    expect(await checkAccess(page, ['target-size'])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await findOverflow(page)).toEqual([]);
    await page.context().close();
  },
);

it.each(listPageKinds())('/%s can be read without JavaScript', async (path) => {
  const page = await site.visit(path, { javaScriptEnabled: false });
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main').textContent()).not.toBe('');
  await page.context().close();
});

it('says without JavaScript that searching needs it, and where to go instead', async () => {
  const page = await site.visit('search/', { javaScriptEnabled: false });
  expect(await page.locator('main').textContent()).toContain('Searching needs JavaScript');
  expect(await page.locator('main a[href$="/tags/"]').isVisible()).toBe(true);
  expect(await page.locator('#search').isVisible()).toBe(false);
  await page.context().close();
});

it.each(['diplomacy', 'caucasus'])('lists three entries at /tags/%s/', async (tag) => {
  const page = await site.visit(`tags/${tag}/`);
  expect(await page.locator('main .entry-list > li').count()).toBe(3);
  expect(await page.locator('h1').textContent()).toBe(`#${tag.toUpperCase()}`);
  await page.context().close();
});

it('leads from a variant to its place in the text and back', async () => {
  const page = await site.visit('entries/');
  const entries = await page
    .locator('.entry-list-title a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const entry of entries) {
    await page.goto(entry);
    const ids = await page
      .locator('.variants > li')
      .evaluateAll((items) => items.map((item) => item.id));
    for (const id of ids) {
      expect(await page.locator(`[data-article] #at-${id}`).count()).toBe(1);
      expect(await page.locator(`[data-article] a[href="#${id}"]`).count()).toBe(1);
      expect(await page.locator(`#${id} .variant-number`).getAttribute('href')).toBe(`#at-${id}`);
    }
  }
  await page.context().close();
});

it('complains about nothing and asks no other origin', () => {
  expect(site.complaints).toEqual([]);
});

/** How far the layout shifted, each time; its unit is the share of the screen. */
async function listShifts(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().map((entry) => (entry as unknown as { value: number }).value));
        }).observe({ type: 'layout-shift', buffered: true });
        // An observer is not called where there is nothing to observe.
        requestAnimationFrame(() => setTimeout(() => resolve([]), 50));
      }),
  );
}

/** The elements that reach beyond the screen, described. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName}.${element.className}`);
  });
}
