import { isDateLine } from '../../../describe/date-line.ts';
import { findTitle } from '../../../describe/find-title.ts';
import { countWords, foldWords, hasWeld, isProse } from '../../../page/measure-text.ts';
import type { Page } from '../../../page/page.ts';
import type { Removal, Rule } from '../../rule.ts';
import { findResumption } from './find-resumption.ts';
import { commentHeadings, sectionHeadings } from './section-headings.ts';

/** Blocks that a box before the article may have at the most. */
const longestBox = 12;

/**
 * Lists under headings such as “Related Articles” or “Latest news”. When most
 * of the page's prose stands before the heading, the article is over and the
 * section runs to the next such heading, to where the article goes on after
 * all, or to the end; otherwise it is a box, which ends where prose begins.
 */
export const furnitureSection: Rule = {
  id: 'furniture-section',
  reason: 'Belongs to a list that leads to other articles',
  find: (page) => {
    const prose = page.blocks.map(({ text }) => (isProse(text) ? countWords(text) : 0));
    const headings = page.blocks.map((_, index) => findHeading(page, index));
    const total = prose.reduce((sum, words) => sum + words, 0);
    const removals: Removal[] = [];
    let before = 0;
    for (let index = 0; index < page.blocks.length; index++) {
      const heading = headings[index];
      if (heading !== undefined) {
        const isOver = before > 0 && before >= total / 2;
        const last = isOver
          ? findSectionEnd(page, prose, headings, index)
          : findBoxEnd(page, prose, index, before > 0);
        if (before > 0 || (last > index && last - index <= longestBox)) {
          const reason = `Belongs to “${heading}”, a list that leads away from the article`;
          removals.push({ first: index, last, reason });
          index = last;
          continue;
        }
      }
      before += prose[index] ?? 0;
    }
    return removals;
  },
};

function findHeading(page: Page, index: number): string | undefined {
  const text = page.blocks[index]?.text ?? '';
  if (page.labels[index] || text === '') return undefined;
  if (text.length <= 60 && isHeading(text)) return text;
  // Copying can weld a heading to the first item: «Latest newsThe Use of …».
  const start = text.slice(0, 80);
  const weld = hasWeld(start) && /^\p{Lu}[\p{L}’'\s]{3,40}?\p{Ll}(?=\p{Lu})/u.exec(start)?.[0];
  return weld && isHeading(weld) ? weld : undefined;
}

/** A number beside the heading counts the items: “Comments (12)”. */
function isHeading(text: string): boolean {
  const words = foldWords(text);
  if (sectionHeadings.has(words)) return true;
  return commentHeadings.has(words.replace(/^\d{1,6} | \d{1,6}$/, ''));
}

/** The last block before the next heading; a second date after the last item's own is the page's clock. */
function findSectionEnd(
  page: Page,
  prose: readonly number[],
  headings: readonly (string | undefined)[],
  start: number,
): number {
  let end = start + 1;
  while (end < headings.length && headings[end] === undefined) end++;
  if (sectionHeadings.has(foldWords(headings[start] ?? ''))) {
    const resumption = findResumption(page, prose, start, end);
    if (resumption !== undefined) return resumption - 1;
  }
  if (end < page.blocks.length) return end - 1;
  const last = page.blocks.length - 1;
  const isDate = (index: number) => isDateLine(page.blocks[index]?.text ?? '');
  return last - 1 > start && isDate(last) && isDate(last - 1) ? last - 1 : last;
}

/** A box ends before prose or a heading; above the article it ends before the article's title. */
function findBoxEnd(
  page: Page,
  prose: readonly number[],
  start: number,
  inArticle: boolean,
): number {
  let last = start;
  for (let index = start + 1; index < page.blocks.length; index++) {
    if (prose[index] || page.blocks[index]?.kind === 'heading') break;
    last = index;
  }
  if (inArticle || last === page.blocks.length - 1) return last;
  const title = findTitle(page, last + 1);
  return title !== undefined && title > start && title <= last ? title - 1 : last;
}
