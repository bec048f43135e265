import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('collection');
});
afterAll(async () => {
  expect(site.complaints).toEqual([]);
  await site.close();
});

/** The typefaces that a page fetched, by the names of their files, without the hash. */
async function listFaces(path: string): Promise<string[]> {
  const page = await site.visit(path);
  await page.evaluate(() => document.fonts.ready);
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /([^/]+)\.[^./]+\.woff2$/.exec(name)?.[1] ?? '')
      .filter((name) => name !== ''),
  );
  await page.context().close();
  return names.sort();
}

test.each([
  ['years/', ['sans-latin', 'serif-latin']],
  ['people/', ['sans-latin', 'serif-latin']],
])('/%s fetches the two faces of the interface and no more', async (path, expected) => {
  expect(await listFaces(path)).toEqual(expected);
});

const scripts = [
  ['serif-cyrillic', /\p{Script=Cyrillic}/u],
  ['serif-armenian', /\p{Script=Armenian}/u],
  ['serif-georgian', /\p{Script=Georgian}/u],
  ['serif-arabic', /\p{Script=Arabic}/u],
] as const;

test.each([
  ['ru', 'serif-cyrillic'],
  ['hy', 'serif-armenian'],
  ['ka', 'serif-georgian'],
  ['fa', 'serif-arabic'],
])('an entry in “%s” fetches %s, and no face whose letters it has not', async (language, face) => {
  const path = await findEntry(language);
  const faces = await listFaces(path);
  expect(faces).toContain(face);
  const page = await site.visit(path);
  const text = (await page.locator('body').textContent()) ?? '';
  await page.context().close();
  const idle = scripts.filter(([, letters]) => !letters.test(text)).map(([name]) => name);
  expect(idle.length).toBeGreaterThan(0);
  expect(faces.filter((name) => idle.some((own) => own === name))).toEqual([]);
});

/** The address of an entry in a language. */
async function findEntry(language: string): Promise<string> {
  const page = await site.visit('entries/');
  const link = page.locator(`.entry-list-title[lang=${language}] a`).first();
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname.slice(1);
  await page.context().close();
  return address;
}
