import type { ArticleBlock } from '../page/article-block.ts';
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
  const isRelated = verdicts.flat().some(({ isAgreed }) => isAgreed);
  return witnesses.map(({ blocks }, own) => {
    if (!isRelated) return own === 0 ? blocks : [];
    const list = verdicts[own] ?? [];
    return blocks.filter((_, index) => list[index]?.isKept || leadsOn(list, index, own === 0));
  });
}

/** Whether a short line, such as a heading, stands before a paragraph that is taken in for its own sake. */
function leadsOn(verdicts: readonly Verdict[], index: number, isBase: boolean): boolean {
  if (!verdicts[index]?.isShort) return false;
  const next = verdicts.slice(index + 1).find(({ isShort }) => !isShort);
  return next?.isKept === true && (isBase || !next.isAgreed);
}
