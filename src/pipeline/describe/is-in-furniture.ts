import { normaliseWords } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';

/** Furniture longer than this is no notice. */
const longestNotice = 400;

/** Whether a removed line, such as the notice of copyright, says the same words: the site's name. */
export function isInFurniture({ blocks, labels }: Page, text: string): boolean {
  const words = normaliseWords(text);
  return blocks.some(
    (block, index) =>
      labels[index]?.as === 'removed' &&
      block.text !== '' &&
      block.text.length <= longestNotice &&
      ` ${normaliseWords(block.text)} `.includes(` ${words} `),
  );
}
