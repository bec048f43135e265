import type { ArticleSpan, Page } from '../page/page.ts';

/** Lines that the head and the foot of a page, and the edges of an article, have at the most. */
const edge = 3;
/** Lines of other matter that may stand between an article and its own date. */
const mostBetween = 2;

const hasWords = /[\p{L}\p{N}]/u;

/** The article’s span, and for each block how many before it show text, and how many are matter of neither article nor metadata. */
export interface PageLayout {
  readonly article: ArticleSpan;
  readonly shown: readonly number[];
  readonly matter: readonly number[];
}

export function measureLayout({ blocks, labels }: Page, article: ArticleSpan): PageLayout {
  const shown = [0];
  const matter = [0];
  for (const [index, { text }] of blocks.entries()) {
    const isMatter = labels[index]?.as !== 'metadata' && hasWords.test(text);
    shown.push((shown[index] ?? 0) + (text === '' ? 0 : 1));
    matter.push((matter[index] ?? 0) + (isMatter ? 1 : 0));
  }
  return { article, shown, matter };
}

/** Whether prose of the article stands both before and after a block. */
export function isInside({ first, last }: ArticleSpan, index: number): boolean {
  return index > first && index < last;
}

/** How much a running count grows from one block up to another. */
export function countFrom(counts: readonly number[], from: number, to: number): number {
  return Math.max(0, (counts[to] ?? 0) - (counts[from] ?? 0));
}

/** Whether a line stands among the article’s own paragraphs, such as the heads of a chronology. */
export function isAmidArticle({ article, shown }: PageLayout, index: number): boolean {
  return (
    countFrom(shown, article.first, index) > edge &&
    countFrom(shown, index + 1, article.last + 1) > edge
  );
}

/** Whether a line stands outside the article and among the first or the last that the page shows. */
export function isClockPlace({ article, shown }: PageLayout, index: number): boolean {
  if (index >= article.first && index <= article.last) return false;
  return countFrom(shown, 0, index) < edge || countFrom(shown, index + 1, shown.length - 1) < edge;
}

/** Whether other matter stands between a date line and the article. */
export function isParted({ article, matter }: PageLayout, index: number): boolean {
  const between =
    index < article.first
      ? countFrom(matter, index + 1, Math.min(article.title ?? article.first, article.first))
      : countFrom(matter, article.last + 1, index);
  return between > mostBetween;
}
