import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkAccess } from './check-access.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

describe('the story of the meeting of 19 September 2022', () => {
  const story = 'stories/armenian-and-azerbaijani-fms-meeting-with-u-s-secretary-of-state/';

  beforeAll(async () => {
    site = await openSite('root');
  });
  afterAll(() => site.close());

  it.each([true, false])('shows 79 dead against 80; with script: %s', async (javaScriptEnabled) => {
    const page = await site.visit(story, { javaScriptEnabled });
    const numbers = page.locator('.disagreements > li', { hasText: 'number' });
    expect(await numbers.count()).toBe(1);
    const claims = await numbers.locator('.claims > li').allTextContents();
    const read = claims.map((text) => text.replaceAll(/\s+/g, ' '));
    expect(read[0]).toMatch(
      /80.*OC Media.*20 September 2022.*80 of its service members were killed/,
    );
    expect(read[1]).toMatch(/79.*NEWS\.am.*the Azerbaijani side claimed 79 dead/);
    expect(await page.locator('#differ + p').textContent()).toContain('Found by machine');
    await page.context().close();
  });

  it('says who published when, and what both say', async () => {
    const page = await site.visit(story);
    expect(await page.locator('.entry-list > li').count()).toBe(2);
    expect(await page.locator('.entry-list time').last().getAttribute('datetime')).toBe(
      '2022-09-20T10:44',
    );
    expect(await page.locator('.agreements').textContent()).toContain('prisoners of war');
    await page.context().close();
  });

  it('is reached from its entries and leads to their paragraphs', async () => {
    const page = await site.visit(
      'entries/armenian-and-azerbaijani-fms-meeting-with-u-s-secretary-of-state/',
    );
    await page.getByRole('link', { name: '2 differences' }).click();
    await page.waitForURL(`${site.address}${story}#differ`);
    await page.getByRole('link', { name: 'NEWS.am, paragraph 5, ¶ 5' }).click();
    expect(await page.locator('p:target').textContent()).toContain('79 dead');
    await page.context().close();
  });
});

describe('the story of the ferry', () => {
  beforeEach(async () => {
    site = await openSite('collection');
  });
  afterEach(() => site.close());
  const story = 'stories/ferry-with-214-aboard-runs-aground-off-karsund/';

  it('shows in which number and which day the reports differ', async () => {
    const page = await site.visit(story);
    expect(await page.locator('.claim-value').allTextContents()).toEqual([
      '209',
      '214',
      'Friday',
      'Thursday',
    ]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    const page = await site.visit(story, { colorScheme, viewport: { width: 390, height: 800 } });
    expect(await checkAccess(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(site.complaints).toEqual([]);
    await page.context().close();
  });
});
