import type { Page } from '../../../page/page.ts';

/** Items that a box amid an article has at the most. */
const mostItems = 5;
/** Words that each of the two paragraphs has at the least; captions and headlines are shorter. */
const fewestWords = 15;

/** What the last paragraph of an article must have to be told from a teaser, which stands under its headline. */
const lastParagraph = { words: 20, items: 2 };

/**
 * The block where an article goes on after a box amid it: two paragraphs of
 * prose in a row, only a few lines below the heading, or one long paragraph
 * right after the first items that no other prose follows. The teasers of a
 * list stand between headlines. A heading of the article right above counts as
 * the box’s last item: nothing tells them apart. Undefined where the article
 * does not go on before `end`.
 */
export function findResumption(
  page: Page,
  prose: readonly number[],
  start: number,
  end: number,
): number | undefined {
  const shown: number[] = [];
  for (let index = start + 1; index < end; index++) {
    if (page.blocks[index]?.text) shown.push(index);
  }
  const item = shown.slice(0, mostItems + 1).findIndex((index, place) => {
    const words = prose[index] ?? 0;
    const next = prose[shown[place + 1] ?? end] ?? 0;
    if (words >= fewestWords && next >= fewestWords) return true;
    const isLast = shown.slice(place + 1).every((later) => !prose[later]);
    return isLast && place <= lastParagraph.items && words >= lastParagraph.words;
  });
  return item === -1 ? undefined : shown[item];
}
