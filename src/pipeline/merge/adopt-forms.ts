import type { Mark } from '../../model/mark.ts';
import type { ArticleBlock } from '../page/article-block.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { countSharedLetters, weighWords } from './compare-blocks.ts';
import { mapMarks } from './map-marks.ts';
import { pairBlocks } from './pair-blocks.ts';

/** Share of letters in common words from which a block is of the other's kind. */
const mostlyShared = 0.8;

/**
 * Blocks without markup (plain text has none, and other pages may have lost
 * theirs) with that of the first other witness that has the same paragraph:
 * its marks where the words are the same, and what kind of block it is where
 * most words are. All lists have regular spaces.
 */
export function adoptForms(
  blocks: readonly ArticleBlock[],
  others: readonly (readonly ArticleBlock[])[],
): readonly ArticleBlock[] {
  return others.reduce((own, other) => {
    const lacks = own.some(lacksMarks) && other.some((block) => block.marks !== undefined);
    return lacks ? adoptFrom(own, other) : own;
  }, blocks);
}

function adoptFrom(
  blocks: readonly ArticleBlock[],
  other: readonly ArticleBlock[],
): readonly ArticleBlock[] {
  const adopted = [...blocks];
  const [own, theirs] = [blocks, other].map((list) => list.map(({ text }) => text));
  for (const { start, end, from, to } of pairBlocks(own ?? [], theirs ?? [])) {
    const block = blocks[start];
    const source = other[from];
    if (block && source && end === start + 1 && to === from + 1) {
      adopted[start] = adoptForm(block, source);
    }
  }
  return adopted;
}

function adoptForm(block: ArticleBlock, source: ArticleBlock): ArticleBlock {
  if (!lacksMarks(block) || source.marks === undefined) return block;
  const isPlain = block.marks === undefined;
  if (isPlain && regulariseSpaces(block.text) === regulariseSpaces(source.text)) return source;
  const kept = mapMarks(source.marks, source.text, block.text).filter(hasSameWords(block, source));
  const marks = isPlain || kept.length > 0 ? { marks: kept } : {};
  // The layout of rows and of lines is in their spaces, which the copy-text's words may not have.
  const isLaidOut = source.kind === 'table-row' || source.kind === 'preformatted';
  if (!isPlain || isLaidOut || !isVersion(block.text, source.text)) return { ...block, ...marks };
  return { ...source, text: block.text, ...marks };
}

function lacksMarks({ marks }: ArticleBlock): boolean {
  return marks === undefined || marks.length === 0;
}

/** Which words a mark stands on is sure where they are the same. */
function hasSameWords(block: ArticleBlock, source: ArticleBlock): (mark: Mark) => boolean {
  const key = ({ kind, href, start, end }: Mark, { text }: ArticleBlock) =>
    JSON.stringify([kind, href, regulariseSpaces(text.slice(start, end))]);
  const known = new Set(source.marks?.map((mark) => key(mark, source)));
  return (mark) => known.has(key(mark, block));
}

/** Whether two blocks are one paragraph but for a few words. */
function isVersion(a: string, b: string): boolean {
  const [own, other] = [weighWords(a), weighWords(b)];
  return 2 * countSharedLetters(own, other) >= mostlyShared * (own.letters + other.letters);
}
