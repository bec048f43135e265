import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page, what is folded away included: each rule with its elements.
 * @param rules ids of the rules to ask; all where none are named
 */
export async function checkAccess(
  page: Page,
  rules: readonly string[] = [],
): Promise<[rule: string, elements: string[]][]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe);
  const options = rules.length > 0 ? { runOnly: [...rules] } : {};
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: Axe }).axe.run(asked),
    options,
  );
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}
