import { countWords, isProse } from '../../../page/measure-text.ts';
import type { Page } from '../../../page/page.ts';
import type { Removal, Rule } from '../../rule.ts';

const names: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'side column',
  form: 'form',
};

/** HTML that its own page marks as navigation, footer, side column or form. */
export const pageLandmark: Rule = {
  id: 'page-landmark',
  reason: 'Stands in a part of the page that is not the article',
  find: (page) => {
    const isWholePage = holdsMostProse(page);
    return page.blocks.flatMap((block, index): Removal[] => {
      const name = block.text === '' ? undefined : findLandmark(block.context, isWholePage);
      return name ? [{ first: index, last: index, reason: `Stands in the page’s ${name}` }] : [];
    });
  },
};

function findLandmark(
  context: readonly string[],
  isWholePage: (name: string) => boolean,
): string | undefined {
  const article = context.lastIndexOf('article');
  const main = context.lastIndexOf('main');
  const landmark = context.findLast((name, depth) => {
    if (!Object.hasOwn(names, name)) return false;
    // A footer inside the article may hold its signature; a nav or form never does.
    if (name === 'footer') return article === -1 || depth < article;
    // Some sites wrap the whole page in a form or lay the article out in a “side column”.
    if (name === 'form' || name === 'aside') return depth > main && !isWholePage(name);
    return true;
  });
  return landmark === undefined ? undefined : names[landmark];
}

/** Tells of a landmark's name whether such elements hold most of the page's prose: then they mark nothing off. */
function holdsMostProse({ blocks }: Page): (name: string) => boolean {
  const cache = new Map<string, boolean>();
  let words: number[] | undefined;
  return (name) => {
    const known = cache.get(name);
    if (known !== undefined) return known;
    words ??= blocks.map(({ text }) => (isProse(text) ? countWords(text) : 0));
    const total = words.reduce((sum, count) => sum + count, 0);
    const inside = blocks.reduce(
      (sum, { context }, index) => sum + (context.includes(name) ? (words?.[index] ?? 0) : 0),
      0,
    );
    const holds = total > 0 && inside > total / 2;
    cache.set(name, holds);
    return holds;
  };
}
