import { findTitle } from '../describe/find-title.ts';
import { findWords, isProse } from '../page/measure-text.ts';
import type { ArticleSpan, Page } from '../page/page.ts';
import { findElements } from './find-elements.ts';

/** What a line that is no prose costs a span that runs over it, in words of prose. */
const gapCost = 7;
/** Headings and list items that HTML marks as such stand inside articles too. */
const markedCost = 3;
/** What any line without prose costs in the `article` or `main` element in which the span stands: tables, captions, code. */
const innerCost = 1;
/** Share of links from which a block leads elsewhere. */
const mostLinked = 0.6;
/** The same for a list at the article's end, which may be the site's. */
const mostLinkedItem = 0.3;
/** A block that a rule claimed interrupts an article, but boxes stand inside articles too. */
const claimedCost = 4;

/** A stretch of blocks, first and last included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the article: the span of blocks with the most words of prose after a
 * cost for every other line in it (maximum-sum segment, Bentley 1984), grown to
 * all prose of the HTML element in which it ends, then the title before
 * it. Undefined where the page has no prose at all.
 */
export function locateArticle(page: Page): ArticleSpan | undefined {
  const elements = findElements(page.capture);
  const found = findProseSpan(page, elements);
  if (!found) return undefined;
  const span = fillElement(page, elements, found);
  const title = findTitle(page, span.first);
  // A title that itself reads as a sentence can be drawn into the span.
  const first = title !== undefined && title >= span.first ? title + 1 : span.first;
  return first > span.last ? undefined : { title, first, last: span.last };
}

type Elements = readonly (number | undefined)[];

function findProseSpan(page: Page, elements: Elements): Stretch | undefined {
  let best = { first: -1, last: -1, score: 0 };
  let first = 0;
  let score = 0;
  /** The element of the last prose in the span. */
  let element: number | undefined;
  for (const [index, block] of page.blocks.entries()) {
    if (score <= 0) {
      first = index;
      score = 0;
      element = undefined;
    }
    const isInner = element !== undefined && elements[index] === element;
    const gain = weighBlock(page, index, isInner);
    if (gain > 0) element = elements[index];
    score += gain;
    if (score > best.score && block.text !== '') best = { first, last: index, score };
  }
  return best.score > 0 ? best : undefined;
}

/** The stretch with all prose of the element in which it ends, and the table or list right after that. */
function fillElement(page: Page, elements: Elements, { first, last }: Stretch): Stretch {
  const element = elements[last];
  if (element === undefined) return { first, last };
  const inner = page.blocks.flatMap((_, index) =>
    elements[index] === element && isOwnProse(page, index) ? [index] : [],
  );
  const start = Math.min(first, inner[0] ?? first);
  let end = Math.max(last, inner.at(-1) ?? last);
  for (let index = end + 1; index < page.blocks.length; index++) {
    const block = page.blocks[index];
    if (!block || block.text === '') continue;
    const isItem = block.text.includes('\t') || block.kind === 'list-item';
    if (page.labels[index] || elements[index] !== element || !isItem) break;
    if (block.linkShare > mostLinkedItem) break;
    end = index;
  }
  return { first: start, last: end };
}

/** Whether a block is prose that nothing has claimed and that does not lead elsewhere. */
function isOwnProse({ blocks, labels }: Page, index: number): boolean {
  const block = blocks[index];
  if (!block || block.text === '' || labels[index] || block.linkShare > mostLinked) return false;
  return isProse(block.text) || block.kind === 'quotation';
}

function weighBlock(page: Page, index: number, isInner: boolean): number {
  const block = page.blocks[index];
  if (!block || block.text === '') return 0;
  const label = page.labels[index];
  if (label) return label.as === 'removed' ? -claimedCost : 0;
  if (block.linkShare > mostLinked) return -gapCost;
  if (isOwnProse(page, index)) return findWords(block.text).length;
  if (isInner) return -innerCost;
  return block.kind === 'heading' || block.kind === 'list-item' ? -markedCost : -gapCost;
}
