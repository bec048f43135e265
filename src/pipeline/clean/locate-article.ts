import { findTitle } from '../describe/find-title.ts';
import { isProse } from '../page/measure-text.ts';
import type { ArticleSpan, Page } from '../page/page.ts';

/**
 * The article among a page's blocks: from the first to the last block that
 * nothing has claimed and `isArticle` accepts, and the title before them.
 * Undefined where there is none, or no running text in it.
 */
export function locateArticle(
  page: Page,
  isArticle: (index: number) => boolean,
): ArticleSpan | undefined {
  const kept = page.blocks.flatMap((block, index) =>
    block.text !== '' && !page.labels[index] && isArticle(index) ? [index] : [],
  );
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (!kept.some((index) => isProse(page.blocks[index]?.text ?? ''))) return undefined;
  const title = findTitle(page, first);
  // A title that reads as a sentence can be taken for the article's first line.
  const start = title !== undefined && title >= first ? kept.find((index) => index > title) : first;
  return start === undefined ? undefined : { title, first: start, last };
}
