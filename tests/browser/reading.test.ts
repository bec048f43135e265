import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAccess } from './check-access.ts';
import { type OpenSite, openSite } from './open-site.ts';

const ferry = 'entries/ferry-with-214-aboard-runs-aground-off-karsund/';
const persian = 'entries/bzgshyy-fnws-dryyy-khn-ps-z-dh-sl/';
let site: OpenSite;

beforeAll(async () => {
  site = await openSite('collection');
});
afterAll(() => site.close());

/** The numbers of the variants that the text shows. */
async function listShown(page: Page): Promise<string[]> {
  return page
    .locator('[data-article] .variant-reference')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => link.getAttribute('data-number') ?? ''),
    );
}

const substantive = ['1', '2', '5', '9', '11', '12'];
const all = Array.from({ length: 14 }, (_, index) => String(index + 1));

describe('the switches of an entry', () => {
  it.each([true, false])('show variants of substance first; with script: %s', async (script) => {
    const page = await site.visit(ferry, { javaScriptEnabled: script });
    expect(await listShown(page)).toEqual(substantive);
    await page.getByLabel('Hide those of no substance').uncheck();
    expect(await listShown(page)).toEqual(all);
    await page.getByLabel('Show variants in the text').uncheck();
    expect(await listShown(page)).toEqual([]);
    await page.context().close();
  });

  it('stand in the address, which restores them, and the back button undoes them', async () => {
    const page = await site.visit(ferry);
    await page.getByLabel('Hide those of no substance').uncheck();
    await page.getByLabel('Show variants in the text').uncheck();
    expect(new URL(page.url()).search).toBe('?variants=hidden&form=shown');
    await page.reload();
    expect(await page.getByLabel('Show variants in the text').isChecked()).toBe(false);
    expect(await page.getByLabel('Hide those of no substance').isChecked()).toBe(false);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?form=shown');
    expect(await listShown(page)).toEqual(all);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    expect(await listShown(page)).toEqual(substantive);
    await page.goForward();
    expect(await listShown(page)).toEqual(all);
    await page.context().close();
  });

  it('hide nothing that an address leads to', async () => {
    const page = await site.visit(`${ferry}?variants=hidden#at-v8`);
    expect(await listShown(page)).toEqual(['8']);
    await page.context().close();
  });

  it('are worked by keyboard', async () => {
    const page = await site.visit(ferry);
    await page.getByLabel('Show variants in the text').focus();
    await page.keyboard.press('Space');
    expect(await listShown(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Hide those of no substance').isChecked()).toBe(false);
    await page.context().close();
  });

  it('put the notes beside the text, where there is room', async () => {
    const page = await site.visit(`${ferry}?notes=beside`, {
      viewport: { width: 1440, height: 900 },
    });
    const text = await page.locator('[data-article]').boundingBox();
    const notes = await page.locator('.notes').boundingBox();
    expect(notes?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(notes?.y).toBeLessThan(text?.y ?? 0);
    await page.setViewportSize({ width: 390, height: 800 });
    const below = await page.locator('.notes').boundingBox();
    const narrow = await page.locator('[data-article]').boundingBox();
    expect(below?.y).toBeGreaterThan((narrow?.y ?? 0) + (narrow?.height ?? 0));
    expect(await page.getByLabel('Notes beside the text').isVisible()).toBe(false);
    await page.context().close();
  });
});

it('opens the folded list that holds the variant an address names', async () => {
  const page = await site.visit(`${ferry}#v13`);
  expect(await page.locator('#v13').isVisible()).toBe(true);
  await page.context().close();
});

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  it('a witness has a page with its text as printed', async () => {
    const page = await site.visit(ferry, { javaScriptEnabled });
    await page.getByRole('link', { name: 'Witness A', exact: true }).click();
    await page.waitForURL(`${site.address}${ferry}witnesses/A/`);
    const text = await page.locator('.printed').textContent();
    expect(text).toContain('with 241 people aboard');
    expect(text).toContain(
      '"We heard the hull scrape, and then it was quiet," said Ingrid Solveng',
    );
    expect(text).toContain('Nine\u00a0passengers');
    await page.goBack();
    expect(page.url()).toContain(ferry);
    await page.context().close();
  });

  it('two witnesses stand side by side, what differs marked inside words', async () => {
    const page = await site.visit(ferry, { javaScriptEnabled });
    await page.getByRole('link', { name: 'Witnesses A and B' }).click();
    await page.waitForURL(`${site.address}${ferry}compare/A-B/`);
    const letters = () =>
      page
        .locator('mark.letters')
        .evaluateAll((marks) =>
          marks
            .filter((mark) => getComputedStyle(mark).textDecorationLine === 'underline')
            .map((mark) => mark.textContent),
        );
    expect(await letters()).toEqual(['241', '214', 'e', 'a', 'u']);
    await page.getByLabel('Hide those of no substance').uncheck();
    expect(await letters()).toContain('“');
    expect(await page.locator('#v8 .difference-spaces').isVisible()).toBe(true);
    await page.context().close();
  });
});

it('a comparison can be cited with its variants of form shown', async () => {
  const page = await site.visit(`${ferry}compare/B-C/?form=shown#v4`);
  expect(await page.getByLabel('Hide those of no substance').isChecked()).toBe(false);
  expect(await page.locator('#v4').isVisible()).toBe(true);
  await page.context().close();
});

describe('a paragraph', () => {
  it('has a permanent address that the keyboard reaches', async () => {
    const page = await site.visit(ferry);
    const link = page.getByRole('link', { name: 'Paragraph 2: link to it' });
    await link.focus();
    expect(await link.evaluate((it) => getComputedStyle(it, '::before').opacity)).toBe('1');
    await page.keyboard.press('Enter');
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#p-[0-9a-f]{8}$/);
    expect(await page.locator('p:target').textContent()).toContain('The ship had left');
    await page.context().close();
  });

  it('is found by its number too', async () => {
    const page = await site.visit(`${ferry}#p2`, { viewport: { width: 390, height: 500 } });
    expect(await page.locator('p:has(> :target)').textContent()).toContain('The ship had left');
    await page.context().close();
  });
});

describe('the citation of a passage', () => {
  /** Selects the words in the second paragraph, as a mouse or a key would. */
  async function selectWords(page: Page, words: string): Promise<void> {
    await page.locator('[data-paragraph="2"]').evaluate((paragraph, wanted) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(wanted);
        if (start !== -1)
          getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      }
    }, words);
  }

  it('is offered, announced, reached and copied by keyboard', async () => {
    const page = await site.visit(ferry, { permissions: ['clipboard-read', 'clipboard-write'] });
    expect(await page.locator('#citation').isVisible()).toBe(false);
    await selectWords(page, 'The ship had left the mainland');
    const box = page.getByRole('dialog', { name: 'Cite this passage' });
    await box.waitFor();
    const status = page.locator('[data-citation-status]');
    expect(await status.textContent()).toContain('Press Tab to reach it');
    const id = await page.locator('[data-paragraph="2"]').getAttribute('id');
    const expected =
      '“The ship had left the mainland” — Marta Lindqvist, “Ferry with 214 aboard runs aground off ' +
      'Karsund”, Harbour Courier, 17 October 2023, ¶\u00a02. The Harbour Archive, ' +
      `https://archive.example/${ferry}#${id}:~:text=The%20ship%20had%20left%20the%20mainland`;
    expect(await page.locator('[data-citation-text]').textContent()).toBe(expected);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Copy citation');
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
    expect(await checkAccess(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    await page.context().close();
  });

  it('leads to the passage', async () => {
    const page = await site.visit(ferry);
    const id = await page.locator('[data-paragraph="2"]').getAttribute('id');
    await page.goto(`${site.address}${ferry}#${id}:~:text=Nobody%20shouted.`);
    expect(await page.locator('p:target').textContent()).toContain('Nobody shouted.');
    await page.context().close();
  });

  it('is not offered for what stands outside the text', async () => {
    const page = await site.visit(ferry);
    await selectWords(page, 'The ship');
    await page.getByRole('dialog').waitFor();
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('footer') as Element),
    );
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.locator('#citation').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.each([true, false])('the foot of an entry, with script: %s', (javaScriptEnabled) => {
  const bridge = 'entries/footbridge-to-the-lighthouse-washed-away/';

  it('leads to related entries, its own story left out', async () => {
    const page = await site.visit(bridge, { javaScriptEnabled });
    const related = page.locator('.related li a');
    expect(await related.allTextContents()).toContain(
      'Lanterns return to the old harbour after four years',
    );
    await page.goto(`${site.address}${ferry}`);
    expect(await related.allTextContents()).not.toContain(
      'Passengers taken off stranded Karsund ferry',
    );
    await page.context().close();
  });

  it('leads to what came before and after in the archive, of the publisher and with the tag', async () => {
    const page = await site.visit(bridge, { javaScriptEnabled });
    const walks = page.locator('.neighbours > ul > li');
    const lists = await walks.locator('.neighbours-list').allTextContents();
    expect(lists.map((text) => text.trim())).toEqual(['In the archive', '#KARSUND']);
    await walks.first().locator('a[rel="prev"]').click();
    expect(await page.locator('h1').textContent()).toMatch(/^Совет островных общин/);
    const names = await page.locator('.neighbours-list').allTextContents();
    expect(names.map((text) => text.trim())).toContain('Вольная пристань');
    await page.locator('.neighbours a[rel="next"]').click();
    expect(await page.locator('h1').textContent()).toBe('Footbridge to the lighthouse washed away');
    await page.context().close();
  });

  it('says nothing of before and after where no date is known', async () => {
    const page = await site.visit('entries/lanterns-return-to-the-old-harbour-after-four-years/', {
      javaScriptEnabled,
    });
    expect(await page.locator('.related li').count()).toBeGreaterThan(0);
    expect(await page.locator('.neighbours').count()).toBe(0);
    await page.context().close();
  });
});

it('runs a Persian text from right to left, its notes from left to right', async () => {
  const page = await site.visit(persian);
  const article = page.locator('[data-article]');
  expect(await article.getAttribute('dir')).toBe('rtl');
  expect(await article.getAttribute('lang')).toBe('fa');
  expect(await page.locator('.notes').evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
  const number = await page.locator('#p1').boundingBox();
  const text = await article.boundingBox();
  expect(number?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) - 1);
  await page.goto(`${site.address}${persian}witnesses/A/`);
  expect(await page.locator('.printed').getAttribute('dir')).toBe('rtl');
  await page.context().close();
});

it('prints on white what is folded away on the screen, without what only a screen can use', async () => {
  const page = await site.visit(ferry, { colorScheme: 'dark' });
  expect(await page.locator('#v13').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('#v13')
      .evaluate((it) => [
        it.checkVisibility({ contentVisibilityAuto: true }),
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(it).color,
      ]),
  ).toEqual([true, 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  for (const part of ['.masthead nav', '.switches', '.onward'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each([
    `${ferry}?notes=beside&form=shown`,
    `${ferry}witnesses/A/?form=shown`,
    `${ferry}compare/A-C/?form=shown`,
    persian,
  ])('axe finds nothing on /%s', async (path) => {
    const page = await site.visit(path, { colorScheme, viewport: { width: 1440, height: 900 } });
    expect(await checkAccess(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await checkAccess(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page.context().close();
  });
});

it('complains about nothing and asks no other origin', () => {
  expect(site.complaints).toEqual([]);
});
