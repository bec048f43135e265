import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { measureBudgets } from '../../scripts/budget/measure-budgets.ts';
import { readBuiltPage } from '../../scripts/budget/read-built-page.ts';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('keeps pages within their budgets', () => {
  const { budgets, blocked } = measureBudgets(inject('siteFolder'), '/');
  expect(budgets.map(({ name }) => name)).toHaveLength(2);
  expect(budgets.filter(({ weight, limit }) => weight.gzip > limit)).toEqual([]);
  expect(blocked).toEqual([]);
});

it('counts all that a browser fetches with the search page', async () => {
  const { styles, modules } = readBuiltPage(inject('siteFolder'), '/', 'search/');
  const page = await site.visit('404.html');
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname.slice(1)));
  await page.goto(`${site.address}search/`, { waitUntil: 'networkidle' });
  const counted = new Set(['search/', 'search/table.json', 'favicon.svg', ...styles, ...modules]);
  expect(modules.length).toBeGreaterThan(0);
  expect([...fetched].filter((path) => !counted.has(path) && !path.endsWith('.woff2'))).toEqual([]);
  await page.context().close();
});
