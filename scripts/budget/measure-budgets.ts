import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureWeight, type Weight } from './measure-weight.ts';
import { type BuiltPage, readBuiltPage } from './read-built-page.ts';

/** The heaviest page of a kind beside what it may weigh. */
export interface Budget {
  readonly name: string;
  readonly page: string;
  readonly weight: Weight;
  /** In bytes, compressed with gzip. */
  readonly limit: number;
}

/** What TCP sends before it waits for an answer: ten segments (RFC 6928). */
const firstFlight = 14 * 1024;
const searchPage = 60 * 1024;
/** A longer article cannot be held to the first flight; its beginning can. */
const longArticle = 1000;

/**
 * Weighs a built site: entry pages with their styles, whole where the article
 * has at most 1,000 words and otherwise to the end of the third paragraph; and
 * the search page with all that it fetches before anyone types.
 * @param base the site's path, with slashes at both ends
 * @returns the heaviest page of each kind, and the entry pages that wait for a script
 */
export function measureBudgets(
  folder: string,
  base: string,
): { budgets: Budget[]; blocked: string[] } {
  const read = (path: string) => ({ path, page: readBuiltPage(folder, base, path) });
  const load = (path: string) => readFileSync(join(folder, path));
  const weigh = ({ styles }: BuiltPage, html: string) => measureWeight([html, ...styles.map(load)]);
  const entries = readdirSync(join(folder, 'entries'), { withFileTypes: true })
    .filter((item) => item.isDirectory() && item.name !== 'page')
    .map((item) => read(`entries/${item.name}/`))
    // Former addresses only lead on.
    .filter(({ page }) => page.words > 0);
  const pick = (name: string, pages: readonly { path: string; weight: Weight }[], limit: number) =>
    pages
      .toSorted((left, right) => right.weight.gzip - left.weight.gzip)
      .slice(0, 1)
      .map(({ path, weight }): Budget => ({ name, page: path, weight, limit }));
  const short = entries.filter(({ page }) => page.words <= longArticle);
  const long = entries.filter(({ page }) => page.words > longArticle);
  const search = read('search/');
  // The table of a small archive comes with the page.
  const table = search.page.html.includes('data-eager') ? ['search/table.json'] : [];
  const parts = [...search.page.styles, ...search.page.modules, ...table];
  const searched = [search.page.html, ...parts.map(load)];
  return {
    budgets: [
      ...pick(
        'entry of up to 1,000 words, whole, with styles',
        short.map(({ path, page }) => ({ path, weight: weigh(page, page.html) })),
        firstFlight,
      ),
      ...pick(
        'longer entry, to its third paragraph, with styles',
        long.map(({ path, page }) => ({ path, weight: weigh(page, cutAfterThird(page.html)) })),
        firstFlight,
      ),
      ...pick(
        'search page before the first keystroke, with styles and scripts',
        [{ path: search.path, weight: measureWeight(searched) }],
        searchPage,
      ),
    ],
    blocked: entries.filter(({ page }) => page.blocking.length > 0).map(({ path }) => path),
  };
}

/** A page up to where its article's fourth paragraph begins. */
function cutAfterThird(html: string): string {
  const at = html.indexOf('id="p4"');
  return at === -1 ? html : html.slice(0, at);
}
