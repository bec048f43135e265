import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

describe.each(['root', 'nested'] as const)('searching, site at %s', (where) => {
  let site: OpenSite;

  beforeAll(async () => {
    site = await openSite(where);
  });
  afterAll(() => site.close());

  it('suggests a name for one that is misspelt, and searches for it', async () => {
    const page = await site.visit('search/?q=Blinkin&sort=oldest');
    await expect
      .poll(() => page.locator('#status').textContent())
      .toContain('Nothing found. Try fewer words or clear a filter. Did you mean Blinken?');
    await page.locator('#status a').click();
    await page.waitForURL('**/search/?q=Blinken&sort=oldest');
    await expect.poll(() => readResults(page)).toHaveLength(3);
    await page.context().close();
  });

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

  it('narrows by a facet, writes it into the address and goes back', async () => {
    const page = await site.visit('search/?q=Blinken');
    expect(await readResults(page)).toHaveLength(3);
    await choose(page, 'OC Media');
    await page.waitForURL('**/search/?q=Blinken&publisher=oc-media');
    await expect.poll(() => readResults(page)).toHaveLength(1);
    await choose(page, 'NEWS.am');
    await page.waitForURL('**/search/?q=Blinken&publisher=news-am&publisher=oc-media');
    await expect.poll(() => readResults(page)).toHaveLength(2);
    await page.goBack();
    await expect.poll(() => readResults(page)).toHaveLength(1);
    await page.goBack();
    await expect.poll(() => readResults(page)).toHaveLength(3);
    expect(await page.getByRole('checkbox', { name: 'OC Media' }).isChecked()).toBe(false);
    await page.context().close();
  });

  it('restores a search from its address', async () => {
    const page = await site.visit('search/?q=ministers&year=2022&tag=diplomacy&sort=oldest');
    expect(await readResults(page)).toHaveLength(2);
    expect(await page.getByLabel('Words').inputValue()).toBe('ministers');
    expect(await page.getByRole('checkbox', { name: '2022 2', exact: true }).isChecked()).toBe(
      true,
    );
    expect(await page.getByRole('checkbox', { name: '#DIPLOMACY' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Order').inputValue()).toBe('oldest');
    await page.context().close();
  });

  it('leaves out what is excluded, with the count of what that takes away', async () => {
    const page = await site.visit('search/?q=Armenia');
    expect(await readResults(page)).toHaveLength(3);
    await page.getByRole('button', { name: 'Leave out OC Media' }).click();
    await page.waitForURL('**/search/?q=Armenia&not-publisher=oc-media');
    await expect.poll(() => readResults(page)).toHaveLength(2);
    const excluded = page.getByRole('button', { name: 'Leave out OC Media' });
    expect(await excluded.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Remove: without OC Media' }).click();
    await expect.poll(() => readResults(page)).toHaveLength(3);
    await page.context().close();
  });

  it('counts each facet as the others leave it', async () => {
    const page = await site.visit('search/?q=Armenia&publisher=oc-media');
    await readResults(page);
    expect(await readCounts(page, 'Publisher')).toEqual({
      'NEWS.am': '1',
      'OC Media': '1',
      'The Armenian Report': '1',
    });
    expect(await readCounts(page, 'Year')).toEqual({ '2022': '1' });
    await page.context().close();
  });

  it('keeps to a range of days, in which undated entries have no place', async () => {
    const page = await site.visit('search/?q=Armenia');
    await readResults(page);
    await page.getByLabel('From').fill('2022-09-01');
    await page.waitForURL('**from=2022-09-01');
    await expect.poll(() => readResults(page)).toHaveLength(2);
    await page.getByLabel('To', { exact: true }).fill('2022-09-02');
    await expect.poll(() => page.locator('#status').textContent()).toContain('Nothing found');
    await page.context().close();
  });

  it('finds phrases, leaves out words and finds names in other languages and spellings', async () => {
    const page = await site.visit('search/');
    const find = async (words: string) => {
      await page.goto(`${site.address}search/?${new URLSearchParams({ q: words })}`);
      return (await readResults(page)).length;
    };
    expect(await find('"foreign ministers"')).toBeGreaterThan(0);
    expect(await find('"ministers foreign"')).toBe(0);
    expect(await find('Blinken -Pelosi')).toBe(2);
    expect(await find('Blinken -"New York"')).toBe(1);
    expect(await find('Блинкен')).toBe(3);
    expect(await page.locator('.entry-list-facts').first().textContent()).toContain('Блинкен');
    expect(await find('BLİNKEN')).toBe(3);
    expect(await find('blınken')).toBe(3);
    await page.context().close();
  });

  it('searches while one types, without filling the history', async () => {
    const page = await site.visit('search/');
    await page.getByLabel('Words').pressSequentially('Pelosi', { delay: 20 });
    await page.waitForURL('**/search/?q=Pelosi');
    await expect.poll(() => readResults(page)).toHaveLength(1);
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.context().close();
  });

  it('keeps the focus on the choice just made', async () => {
    const page = await site.visit('search/?q=Armenia');
    await readResults(page);
    await page.getByRole('checkbox', { name: 'OC Media' }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**publisher=oc-media');
    await expect.poll(() => readResults(page)).toHaveLength(1);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.value)).toBe(
      'oc-media',
    );
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
    await page
      .getByRole('status')
      .filter({ hasText: /^Entries found: 1\.$/ })
      .waitFor();
    await tabTo(page, undefined, '[href="#results-title"]');
    await page.keyboard.press('Enter');
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

describe('searching in many languages', () => {
  let site: OpenSite;

  beforeAll(async () => {
    site = await openSite('collection');
  });
  afterAll(() => site.close());

  it.each([
    ['ЁЛКИНА', 'На Карсунде школьный катер'],
    ['елкина', 'На Карсунде школьный катер'],
    ['ԹԱՏՐՈՆ', 'Գյումրիում վերաբացվեց'],
    ['ᲑᲘᲑᲚᲘᲝᲗᲔᲙᲐ', 'მთის სოფელში'],
    ['EMALATXANASI', 'İsmayıllıda'],
    ['emalatxanası', 'İsmayıllıda'],
    ['ISMAYILLI', 'İsmayıllıda'],
    ['ismayıllı', 'İsmayıllıda'],
    ['HYDROGRAPHIC', 'Ferry with 214 aboard'],
    ['فانوس', 'بازگشایی فانوس'],
    ['Solveng', 'Ferry with 214 aboard'],
  ])('finds %s in one entry and in no neighbour of it', async (words, title) => {
    const page = await site.visit(`search/?${new URLSearchParams({ q: words })}`);
    const results = await readResults(page);
    expect(results).toHaveLength(1);
    expect(results[0]).toContain(title);
    await page.context().close();
  });

  it('marks a word with a dotless ı in its context, however it was typed', async () => {
    const page = await site.visit('search/?q=EMALATXANASI');
    await readResults(page);
    expect(await page.locator('#results mark').first().textContent()).toBe('emalatxanası');
    await page.locator('#results a').click();
    await page.locator('[data-article] mark').first().waitFor();
    expect(await page.locator('[data-article] mark').first().textContent()).toBe('emalatxanası');
    await page.context().close();
  });

  it.each(['Karsnud', 'Orchidaceae', 'governmentality'])(
    'says that nothing has %s, whatever has its first letters',
    async (words) => {
      const page = await site.visit(`search/?q=${words}`);
      expect(await readResults(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('counts languages, months and tags of each type', async () => {
    const page = await site.visit('search/?q=Karsund&year=2023');
    await readResults(page);
    expect(await readCounts(page, 'Month')).toEqual({ 'November 2023': '1', 'October 2023': '2' });
    expect(await readCounts(page, 'Language')).toEqual({ English: '2', Russian: '1' });
    expect(await readCounts(page, 'Places')).toMatchObject({ '#KARSUND': '3' });
    await page.context().close();
  });
});

/** Clicks the box of a facet's value. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('checkbox', { name }).click();
}

/** The counts of a facet by name of the value. */
async function readCounts(page: Page, facet: string): Promise<Record<string, string>> {
  const values = page.getByRole('group', { name: facet, exact: true }).locator('.facet-value');
  const pairs = await values.evaluateAll((items) =>
    items.map((item) => [
      item.querySelector('.facet-name')?.textContent ?? '',
      item.querySelector('.facet-count')?.textContent ?? '',
    ]),
  );
  return Object.fromEntries(pairs);
}

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
