import { hasWords } from '../page/measure-text.ts';
import type { Page } from '../page/page.ts';
import { type Likely, rankOptions } from './choose-likeliest.ts';
import { findLoneLine } from './find-lone-line.ts';
import { isInFurniture } from './is-in-furniture.ts';
import { listTitleOptions, type TitleOption } from './list-title-options.ts';
import { titleWeights } from './weights.ts';

/** How likely a line must be the title to be taken for it. */
const leastConfidence = 0.2;

/** What a heading that is declared too counts for at the least. */
const statedConfidence = 0.9;
/** Words of the longest name of a site. */
const nameWords = 5;

/** The ranking last made for a page's labels, so that its confidence need not be worked out again. */
const ranked = new WeakMap<Page['labels'], readonly Likely<TitleOption>[]>();

/**
 * The block that holds the article's title, looked for around the block with
 * which the running text begins: the likeliest line by how it is made, where it
 * stands, and what the text, the declared titles, dates and bylines near it say.
 */
export function findTitle(page: Page, bodyFirst: number): number | undefined {
  const options = listTitleOptions(page, bodyFirst);
  const ranking = preferHeading(rankOptions(options, titleWeights));
  ranked.set(page.labels, ranking);
  const likely = ranking.slice(0, 3).filter(({ confidence }) => confidence >= leastConfidence);
  for (const { option } of likely) {
    if (!isNotice(page, option)) return option.index;
  }
  // Where nothing else stands above the text, little evidence is needed.
  return findLoneLine(page, bodyFirst);
}

/** The ranking with the one heading of first rank first that the page declares its title: two of its makers' statements agree. */
function preferHeading(ranking: readonly Likely<TitleOption>[]): readonly Likely<TitleOption>[] {
  const stated = ranking.filter(
    ({ option: { features } }) => features.topHeading === 1 && features.declared === 1,
  );
  const [first] = stated;
  if (!first || stated.some(({ option }) => option.words !== first.option.words)) return ranking;
  const confidence = Math.max(first.confidence, statedConfidence);
  return [{ ...first, confidence }, ...ranking.filter((likely) => likely !== first)];
}

/** Whether a short line is the site's name, which its notice of copyright says too. */
function isNotice(page: Page, { index }: TitleOption): boolean {
  const text = page.blocks[index]?.text ?? '';
  return !hasWords(text, nameWords + 1) && isInFurniture(page, text);
}

/** How likely the block is the title that `findTitle` last named for the page; undefined for any other block. */
export function findTitleConfidence({ labels }: Page, index: number): number | undefined {
  return ranked.get(labels)?.find(({ option }) => option.index === index)?.confidence;
}
