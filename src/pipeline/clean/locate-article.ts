import { findTitle } from '../describe/find-title.ts';
import { findWords, isProse } from '../page/measure-text.ts';
import type { ArticleSpan, Page } from '../page/page.ts';

/** What a line that is no prose costs a span that runs over it, in words of prose. */
const gapCost = 7;
/** Headings and list items that HTML marks as such stand inside articles too. */
const markedCost = 3;
/** Share of links from which a block leads elsewhere. */
const mostLinked = 0.6;
/** A block that a rule claimed interrupts an article, but boxes stand inside articles too. */
const claimedCost = 4;

/**
 * Finds the article: the span of blocks with the most words of prose after a
 * fixed cost for every other line in it (maximum-sum segment, Bentley 1984),
 * then the title before it. Undefined where the page has no prose at all.
 */
export function locateArticle(page: Page): ArticleSpan | undefined {
  const span = findProseSpan(page);
  if (!span) return undefined;
  const title = findTitle(page, span.first);
  // A title that itself reads as a sentence can be drawn into the span.
  const first = title !== undefined && title >= span.first ? title + 1 : span.first;
  return first > span.last ? undefined : { title, first, last: span.last };
}

function findProseSpan(page: Page): { first: number; last: number } | undefined {
  let best = { first: -1, last: -1, score: 0 };
  let first = 0;
  let score = 0;
  for (const [index, block] of page.blocks.entries()) {
    const gain = weighBlock(page, index);
    if (score <= 0) {
      first = index;
      score = 0;
    }
    score += gain;
    if (score > best.score && block.text !== '') best = { first, last: index, score };
  }
  return best.score > 0 ? best : undefined;
}

function weighBlock(page: Page, index: number): number {
  const block = page.blocks[index];
  if (!block || block.text === '') return 0;
  const label = page.labels[index];
  if (label) return label.as === 'removed' ? -claimedCost : 0;
  if (block.linkShare > mostLinked) return -gapCost;
  const words = findWords(block.text).length;
  if (isProse(block.text) || block.kind === 'quotation') return words;
  return block.kind === 'heading' || block.kind === 'list-item' ? -markedCost : -gapCost;
}
