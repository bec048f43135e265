import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAccess } from './check-access.ts';
import { listPageKinds } from './list-page-kinds.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('in the accessibility tree', () => {
  it.each(listPageKinds())(
    '/%s has named landmarks and headings that skip no level',
    async (path) => {
      const page = await site.visit(path);
      for (const role of ['banner', 'main', 'contentinfo'] as const)
        expect(await page.getByRole(role).count(), role).toBe(1);
      expect(await page.getByRole('navigation', { name: 'Sections' }).count()).toBe(1);
      const levels = await readLevels(page);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('where a reader has set the system', () => {
  it.each(['', 'search/?q=Pelosi&not-year=2020', 'follow/', 'timeline/'])(
    'to forced colours, axe finds nothing on /%s',
    async (path) => {
      const page = await site.visit(path, { forcedColors: 'active' });
      const found = await checkAccess(page);
      // The system chooses the colours; axe reads those that the styles name.
      expect(found.filter(([rule]) => rule !== 'color-contrast')).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    ['reduce', 'auto'],
    ['no-preference', 'smooth'],
  ] as const)(
    'to motion “%s”, pages scroll accordingly and nothing moves',
    async (reducedMotion, how) => {
      const page = await site.visit('', { reducedMotion });
      const motion = await page.evaluate(() => ({
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
        running: document.getAnimations().length,
      }));
      expect(motion).toEqual({ scroll: how, running: 0 });
      await page.context().close();
    },
  );
});

it('a whole visit needs the keyboard alone', async () => {
  const page = await site.visit('');
  await tabUntil(page, 'searchbox', 'Search the archive');
  await page.keyboard.type('Pelosi');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=Pelosi');
  await page.locator('#results a').waitFor();
  await tabUntil(page, 'link', 'Skip to the results');
  await page.keyboard.press('Enter');
  await tabUntil(page, 'link', 'Azerbaijani and Armenian foreign ministers meet in New York');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/entries/**');
  await tabUntil(page, 'link', '5 variants');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#apparatus');
  await tabUntil(page, 'link', 'The reports side by side');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/stories/**');
  await page.goBack();
  await page.waitForURL('**/entries/**');
  await page.context().close();
});

it('complains about nothing and asks no other origin', () => {
  expect(site.complaints).toEqual([]);
});

/** Levels of the headings in the order of the page, folded-away and unseen ones too. */
function readLevels(page: Page): Promise<number[]> {
  return page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
}

/** Presses the tab key until what has the focus has a role and a name. */
async function tabUntil(page: Page, role: 'link' | 'searchbox', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) > 0 && (await wanted.and(focused).count()) > 0) return;
  }
  throw new Error(`the tab key never reaches the ${role} “${name}”`);
}
