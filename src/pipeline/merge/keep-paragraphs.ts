import type { ArticleBlock } from '../page/article-block.ts';
import { areRelated } from './are-related.ts';
import type { Verdict } from './judge-paragraphs.ts';
import type { WitnessText } from './witness-text.ts';

/**
 * Each witness's paragraphs that the text may take, the copy-text's first as
 * the witnesses stand. Where witnesses agree on nothing they say nothing of one
 * another: then the copy-text stands whole, and alone.
 */
export function keepParagraphs(
  witnesses: readonly WitnessText[],
  verdicts: readonly (readonly Verdict[])[],
): (readonly ArticleBlock[])[] {
  const isRelated = areRelated(witnesses, verdicts);
  return witnesses.map(({ blocks }, own) => {
    if (!isRelated) return own === 0 ? blocks : [];
    const list = verdicts[own] ?? [];
    return blocks.filter((_, index) => list[index]?.isKept || leadsOn(list, index));
  });
}

/** Whether a line alone, such as a heading, stands before a paragraph that is taken in for its own sake. */
function leadsOn(verdicts: readonly Verdict[], index: number): boolean {
  const next = verdicts[index + 1];
  const isAlone = !verdicts[index - 1]?.isHeading;
  return verdicts[index]?.isHeading === true && isAlone && next?.isKept === true && !next.isAgreed;
}
