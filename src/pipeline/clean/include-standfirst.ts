import { findWords } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';

/** Words that a standfirst without a full stop has at the least. */
const shortestStandfirst = 9;

/**
 * The page with its article grown by a standfirst that ends as no sentence: the
 * one long line that nothing has claimed between the title and the running
 * text. Runs when all metadata is labelled.
 */
export function includeStandfirst(page: Page): Page {
  const { article } = page;
  if (article?.title === undefined) return page;
  const between: number[] = [];
  for (let index = article.title + 1; index < article.first; index++) {
    if (page.blocks[index]?.text && !page.labels[index]) between.push(index);
  }
  const [first] = between;
  if (first === undefined || between.length > 1) return page;
  const words = findWords(page.blocks[first]?.text ?? '').length;
  return words < shortestStandfirst ? page : { ...page, article: { ...article, first } };
}
