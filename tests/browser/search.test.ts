import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

describe.each(['root', 'nested'] as const)('searching, site at %s', (where) => {
  let site: OpenSite;

  beforeAll(async () => {
    site = await openSite(where);
  });
  afterAll(() => site.close());

  it('finds the OC Media entry by a name in its text', async () => {
    const page = await site.visit('');
    await page.getByLabel('Search the archive').fill('Pelosi');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=Pelosi');
    expect(await readResults(page)).toEqual([
      'Azerbaijani and Armenian foreign ministers meet in New York',
    ]);
    await page.locator('#results a').click();
    expect(await page.locator('[data-article] mark').first().textContent()).toContain('Pelosi');
    expect(new URL(page.url()).pathname).toMatch(/\/entries\/azerbaijani-and-armenian/);
    await page.context().close();
  });

  it('narrows by publisher and writes it into the address', async () => {
    const page = await site.visit('search/?q=Blinken');
    expect(await readResults(page)).toHaveLength(3);
    await page.getByLabel('Publisher').selectOption('oc-media');
    await page.waitForURL('**/search/?q=Blinken&publisher=oc-media');
    await expect.poll(() => readResults(page)).toHaveLength(1);
    await page.goBack();
    await expect.poll(() => readResults(page)).toHaveLength(3);
    expect(await page.getByLabel('Publisher').inputValue()).toBe('');
    await page.context().close();
  });

  it('restores a search from its address', async () => {
    const page = await site.visit(
      'search/?q=ministers&year=2022&tag=diplomacy&type=topic&sort=oldest',
    );
    expect(await readResults(page)).toHaveLength(2);
    expect(await page.getByLabel('Words').inputValue()).toBe('ministers');
    expect(await page.getByLabel('Year').inputValue()).toBe('2022');
    expect(await page.getByLabel('Tag', { exact: true }).inputValue()).toBe('diplomacy');
    expect(await page.getByLabel('Order').inputValue()).toBe('oldest');
    await page.context().close();
  });

  it('keeps entries without a date last, whatever the order', async () => {
    const page = await site.visit('search/?q=Armenia&sort=newest');
    expect((await readResults(page)).at(-1)).toContain('Blinken Affirms');
    await page.getByLabel('Order').selectOption('oldest');
    await page.waitForURL('**sort=oldest');
    await expect.poll(async () => (await readResults(page)).at(-1)).toContain('Blinken Affirms');
    await page.context().close();
  });

  it('hides choices that would find nothing, but never the one chosen', async () => {
    const page = await site.visit('search/?q=Pelosi');
    await readResults(page);
    const offered = page.locator('#filter-tag option:not([hidden]):not([value=""])');
    const counted = await offered.allTextContents();
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.filter((text) => !/\([1-9]\d*\)$/.test(text))).toEqual([]);
    await page.goto(`${site.address}search/?q=Pelosi&publisher=unknown&tag=diplomacy`);
    await readResults(page);
    expect(await page.getByLabel('Tag', { exact: true }).inputValue()).toBe('diplomacy');
    expect(await offered.count()).toBe(1);
    await page.context().close();
  });

  it('finds nothing of the apparatus, the provenance or the page’s furniture', async () => {
    const page = await site.visit('search/?q=%22provenance%22');
    expect(await readResults(page)).toEqual([]);
    await page.context().close();
  });

  it('is used by keyboard alone and says what it found', async () => {
    const page = await site.visit('search/');
    await page.locator('#search').waitFor();
    await tabTo(page, 'q');
    await page.keyboard.type('Pelosi');
    await expect.poll(() => page.locator('#status').textContent()).toBe('Entries found: 1.');
    expect(await page.locator('#status').getAttribute('role')).toBe('status');
    await tabTo(page, undefined, '#results');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/entries/**');
    await page.context().close();
  });

  it('fetches the index for whoever searches, not before', async () => {
    const page = await site.visit('search/');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('#status').textContent()).toBe('Type a word, or choose a filter.');
    expect(fetched.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await page.getByLabel('Words').press('P');
    await expect.poll(() => fetched.some((address) => address.includes('/pagefind/'))).toBe(true);
    await page.context().close();
  });

  it('counts the choices once the form is touched', async () => {
    const page = await site.visit('search/');
    await page.locator('.filters').click();
    await expect
      .poll(() => page.locator('#filter-publisher option').allTextContents())
      .toContain('OC Media (1)');
    await page.context().close();
  });

  it('offers a way past the navigation', async () => {
    const page = await site.visit('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });

  it('complains about nothing and asks no other origin', () => {
    expect(site.complaints).toEqual([]);
  });
});

/** Titles of the results, once the search is done. */
async function readResults(page: Page): Promise<string[]> {
  await page.waitForFunction(() =>
    /\d|Nothing/.test(document.getElementById('status')?.textContent ?? ''),
  );
  return page.locator('#results h3').allInnerTexts();
}

/** Presses the tab key until an element, by id or by what it stands in, has the focus. */
async function tabTo(page: Page, id: string | undefined, within = 'body'): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      ([wanted, container]) => {
        const active = document.activeElement;
        return wanted === null ? active?.closest(container) !== null : active?.id === wanted;
      },
      [id ?? null, within] as const,
    );
    if (there) return;
  }
  throw new Error(`the tab key never reaches ${id ?? within}`);
}
