import type { Page } from '../page/page.ts';
import { type Likely, rankOptions } from './choose-likeliest.ts';
import { listTitleOptions, type TitleOption } from './list-title-options.ts';
import { titleWeights } from './weights.ts';

/** How likely a line must be the title to be taken for it. */
const leastConfidence = 0.2;

/** The ranking last made for a page's labels, so that its confidence need not be worked out again. */
const ranked = new WeakMap<Page['labels'], readonly Likely<TitleOption>[]>();

/**
 * The block that holds the article's title, looked for around the block with
 * which the running text begins: the likeliest line by how it is made, where it
 * stands, and what the text, the declared titles, dates and bylines near it say.
 */
export function findTitle(page: Page, bodyFirst: number): number | undefined {
  const ranking = rankOptions(listTitleOptions(page, bodyFirst), titleWeights);
  ranked.set(page.labels, ranking);
  const [best] = ranking;
  return best && best.confidence >= leastConfidence ? best.option.index : undefined;
}

/** How likely the block is the title that `findTitle` last named for the page; undefined for any other block. */
export function findTitleConfidence({ labels }: Page, index: number): number | undefined {
  return ranked.get(labels)?.find(({ option }) => option.index === index)?.confidence;
}
