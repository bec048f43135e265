import type { Block, BlockForm } from '../../model/block.ts';
import type { ArticleBlock } from '../page/article-block.ts';
import type { CleanedCapture } from '../page/cleaned-capture.ts';
import { countWords, isProse, startsLikeHeading } from '../page/measure-text.ts';
import { findPictures } from './find-pictures.ts';

/**
 * The kept blocks of a cleaned capture as the article's blocks, with the
 * pictures that stand among them. Plain text marks no headings, so a short line
 * between paragraphs that ends like no sentence is taken for one.
 */
export function readArticle(cleaned: CleanedCapture): ArticleBlock[] {
  const { blocks, format } = cleaned.capture;
  const kept = [...blocks.entries()].filter(
    ([index, { text }]) => cleaned.labels[index]?.as === 'kept' && text !== '',
  );
  const pictures = findPictures(cleaned);
  return kept.map(([place, block], index): ArticleBlock => {
    const { kind, depth, ordered, text } = block;
    const own = pictures.get(place);
    const label = cleaned.labels[place];
    const decided = label?.as === 'kept' && label.decided ? { decided: true as const } : {};
    const form = { ...pickForm(block), ...own, ...decided };
    if (kind === 'heading')
      return { kind, depth: Math.max(2, depth), ordered: false, text, ...form };
    if (kind !== 'paragraph' && kind !== 'markup')
      return { kind, depth: 0, ordered, text, ...form };
    const isHeading =
      format === 'text' &&
      isHeadingLine(text) &&
      isProse(kept[index - 1]?.[1].text ?? '') &&
      isProse(kept[index + 1]?.[1].text ?? '');
    return {
      kind: isHeading ? 'heading' : 'paragraph',
      depth: isHeading ? 2 : 0,
      ordered: false,
      text,
      ...form,
    };
  });
}

function pickForm({ marks, within, row }: Block): BlockForm {
  return { ...(marks ? { marks } : {}), ...(within ? { within } : {}), ...(row ? { row } : {}) };
}

function isHeadingLine(text: string): boolean {
  const words = countWords(text);
  return (
    words >= 1 &&
    words <= 12 &&
    text.length <= 100 &&
    startsLikeHeading(text) &&
    !/[.,;:!?…։՝]["'”’»)]?$/u.test(text)
  );
}
