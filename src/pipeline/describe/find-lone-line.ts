import { countWords, endsSentence, normaliseWords } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';
import { isDateLine } from './date-line.ts';

import { isInFurniture } from './is-in-furniture.ts';
import { isOwnLine } from './is-own-line.ts';
import { statesByline } from './read-byline.ts';

/** Words that a line without a date right below it has at the least, and that any has at the most. */
const fewestWords = 3;
const mostWords = 25;
/** Words that it has at the least above a date line. */
const fewestAboveDate = 2;

/**
 * The one line that nothing has claimed before the running text, with nothing
 * between but dates, bylines and what rules and describers have claimed.
 * Undefined where there are several, or where it is made like a line of the
 * page's own.
 */
export function findLoneLine(page: Page, bodyFirst: number): number | undefined {
  let lone: number | undefined;
  let next = '';
  for (let index = bodyFirst - 1; index >= 0; index--) {
    const block = page.blocks[index];
    if (!block || block.text === '') continue;
    const { text } = block;
    if (!page.labels[index] && !isDateLine(text) && !statesByline(block)) {
      if (lone !== undefined || !isTitleLike(page, index, isDateLine(next))) return undefined;
      lone = index;
    }
    next = text;
  }
  return lone;
}

function isTitleLike(page: Page, index: number, isAboveDate: boolean): boolean {
  const block = page.blocks[index];
  if (!block || block.text.length > 200 || block.linkShare > 0) return false;
  const { text } = block;
  const words = countWords(text);
  if (words > mostWords || words < (isAboveDate ? fewestAboveDate : fewestWords)) return false;
  if (endsSentence(text) && !/[?!…]/.test(text.slice(-2))) return false;
  // Signs of a heading or a list may come first, then a capital or a figure.
  if (!/^[^\p{L}\p{N}]{0,4}[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Script=Georgian}]/u.test(text)) return false;
  if (isOwnLine(text)) return false;
  const normal = normaliseWords(text);
  const isSiteName = page.capture.declarations.some(
    ({ field, value }) => field === 'publisher' && normaliseWords(value) === normal,
  );
  return !isSiteName && !isInFurniture(page, text);
}
