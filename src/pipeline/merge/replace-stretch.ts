import { type ArticleBlock, blockBreak } from '../page/article-block.ts';
import { regulariseText } from '../page/regularise-block.ts';
import { mapMarks } from './map-marks.ts';

/**
 * Puts a reading in the place of a stretch of the blocks' joined text, in code
 * units. Inside a paragraph its form and marks stay; whole paragraphs that come
 * in have the form that some witness gives them.
 */
export function replaceStretch(
  blocks: readonly ArticleBlock[],
  { start, end }: { readonly start: number; readonly end: number },
  reading: string,
  witnessed: readonly ArticleBlock[],
): readonly ArticleBlock[] {
  const starts: number[] = [];
  let position = 0;
  for (const { text } of blocks) {
    starts.push(position);
    position += text.length + blockBreak.length;
  }
  const locate = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((own) => own <= offset),
    );
  const [first, last] = [locate(start), locate(end)];
  const [opening, closing] = [blocks[first], blocks[last]];
  if (!opening || !closing) return blocks;
  const before = opening.text.slice(0, start - (starts[first] ?? 0));
  const after = closing.text.slice(end - (starts[last] ?? 0));
  const pieces = `${before}${reading}${after}`.split(blockBreak);
  const touched = blocks.slice(first, last + 1);
  const fresh = pieces.flatMap((piece, index): ArticleBlock[] => {
    const known = [...touched, ...witnessed].find(({ text }) => text === piece);
    const form =
      known ?? (index === 0 ? opening : index === pieces.length - 1 ? closing : plainParagraph);
    const text = regulariseText(piece, form.kind);
    if (text === '') return [];
    if (!form.marks) return [{ ...form, text }];
    return [{ ...form, text, marks: mapMarks(form.marks, form.text, text) }];
  });
  return [...blocks.slice(0, first), ...fresh, ...blocks.slice(last + 1)];
}

const plainParagraph: ArticleBlock = { kind: 'paragraph', depth: 0, ordered: false, text: '' };
