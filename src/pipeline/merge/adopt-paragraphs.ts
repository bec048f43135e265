import { shingleWords } from '../group/shingle-words.ts';
import { type ArticleBlock, joinBlocks } from '../page/article-block.ts';
import { normaliseWords } from '../page/measure-text.ts';
import { pairBlocks } from './pair-blocks.ts';

/** Share of a paragraph's shingles that the text may have already: more, and it was moved or reworked. */
const mostKnown = 0.2;
/** Shingles of a paragraph that is long enough to be taken in for its own sake: eight words. */
const leastShingles = 4;

/**
 * Takes in the paragraphs that only `other` has, after the one they follow
 * there. Shorter blocks, such as headings, come along where they lead to one,
 * or where they are `kept` for their own sake. Both lists have regular spaces.
 */
export function adoptParagraphs(
  blocks: readonly ArticleBlock[],
  other: readonly ArticleBlock[],
  kept: ReadonlySet<ArticleBlock> = new Set(),
): ArticleBlock[] {
  const known = new Set(shingleWords(joinBlocks(blocks)));
  const lines = new Set(blocks.map(({ text }) => normaliseWords(text)));
  const adopted = new Map<number, ArticleBlock[]>();
  const texts = [blocks, other].map((list) => list.map(({ text }) => text));
  for (const { start, end, from, to } of pairBlocks(texts[0] ?? [], texts[1] ?? [])) {
    if (start < end) continue;
    const run: ArticleBlock[] = [];
    for (const block of other.slice(from, to).reverse()) {
      const shingles = [...shingleWords(block.text)];
      const isShort = shingles.length < leastShingles;
      const shared = shingles.filter((hash) => known.has(hash)).length;
      const isKnown = isShort
        ? lines.has(normaliseWords(block.text))
        : shared >= shingles.length * mostKnown;
      if (isKnown || (isShort && run.length === 0 && !kept.has(block))) continue;
      run.unshift(block);
      for (const hash of shingles) known.add(hash);
    }
    adopted.set(start, [...(adopted.get(start) ?? []), ...run]);
  }
  return [...blocks, undefined].flatMap((block, index) => [
    ...(adopted.get(index) ?? []),
    ...(block ? [block] : []),
  ]);
}
