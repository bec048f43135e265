import { hasOnly } from '../../../page/has-only.ts';
import { normaliseWords } from '../../../page/measure-text.ts';
import type { Page } from '../../../page/page.ts';
import type { Removal, Rule } from '../../rule.ts';
import { actions, fillers, networks } from './words.ts';

type Kind = 'certain' | 'network' | 'other';

/**
 * Lines made of the words of share buttons alone. A line that is only the name
 * of one network can be a heading or an item of an article, so it goes only in
 * a row with another such line.
 */
export const shareButtons: Rule = {
  id: 'share-buttons',
  reason: 'Buttons for sharing, printing or saving the page',
  find: (page) => {
    const shown = page.blocks.flatMap(({ text }, index) => (text === '' ? [] : [index]));
    const kinds = shown.map((index) => classify(page, index));
    return shown.flatMap((index, place): Removal[] => {
      const kind = kinds[place];
      const isButton = kind === 'certain' || (kind === 'network' && isInRow(kinds, place));
      return isButton ? [{ first: index, last: index }] : [];
    });
  },
};

function classify(page: Page, index: number): Kind {
  const text = page.blocks[index]?.text ?? '';
  if (page.labels[index] || text.length > 120 || /[\t$€£₽₺₼֏₾%#@]/u.test(text)) return 'other';
  if (!hasOnly(normaliseWords(text), (word) => isCount(word) || isKnown(word))) return 'other';
  const words = readLine(text);
  if (words.length === 0) return 'other';
  const distinct = new Set(words.filter((word) => networks.has(word)));
  if (words.some((word) => actions.has(word)) || distinct.size >= 2) return 'certain';
  return distinct.size === 1 && words.length === 1 ? 'network' : 'other';
}

/** The words of a line without the counts that stand on buttons. */
function readLine(text: string): string[] {
  return normaliseWords(text)
    .split(' ')
    .filter((word) => !isCount(word));
}

function isCount(word: string): boolean {
  return /^\d{1,7}$/.test(word);
}

function isKnown(word: string): boolean {
  return actions.has(word) || networks.has(word) || fillers.has(word);
}

/** Whether a line that names a network stands in a row of three such, or in a row beside a certain button. */
function isInRow(kinds: readonly Kind[], place: number): boolean {
  let first = place;
  let last = place;
  while (place - first < 2 && kinds[first - 1] === 'network') first--;
  while (last - place < 2 && kinds[last + 1] === 'network') last++;
  const isBesideButton = kinds[first - 1] === 'certain' || kinds[last + 1] === 'certain';
  return isBesideButton || last - first >= 2;
}
