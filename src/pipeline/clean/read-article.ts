import type { ArticleBlock } from '../page/article-block.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import { findWords, isProse, startsLikeHeading } from '../page/measure-text.ts';

/**
 * The kept blocks of a cleaned capture as the article's blocks. Plain text marks
 * no headings, so a short line between paragraphs that ends like no sentence is
 * taken for one.
 */
export function readArticle({ capture, labels }: CleanedCapture): ArticleBlock[] {
  const kept = capture.blocks.filter(
    ({ text }, index) => labels[index]?.as === 'kept' && text !== '',
  );
  return kept.map(({ kind, depth, ordered, text }, index): ArticleBlock => {
    if (kind === 'heading') return { kind, depth: Math.max(2, depth), ordered: false, text };
    if (kind === 'list-item' || kind === 'quotation') return { kind, depth: 0, ordered, text };
    const isHeading =
      capture.format === 'text' &&
      isHeadingLine(text) &&
      isProse(kept[index - 1]?.text ?? '') &&
      isProse(kept[index + 1]?.text ?? '');
    return {
      kind: isHeading ? 'heading' : 'paragraph',
      depth: isHeading ? 2 : 0,
      ordered: false,
      text,
    };
  });
}

function isHeadingLine(text: string): boolean {
  const words = findWords(text).length;
  return (
    words >= 1 &&
    words <= 12 &&
    text.length <= 100 &&
    startsLikeHeading(text) &&
    !/[.,;:!?…։՝]["'”’»)]?$/u.test(text)
  );
}
