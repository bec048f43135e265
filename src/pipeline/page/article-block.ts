import type { BlockForm, BlockKind } from '../../model/block.ts';

/** One block of an article's text. */
export interface ArticleBlock extends BlockForm {
  readonly kind: Exclude<BlockKind, 'markup'>;
  /** 2 to 6 for headings, otherwise 0. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly text: string;
  /** Whether the text is the caption of the block's pictures. */
  readonly caption?: boolean;
  /** Whether a person decided that it is the article's. */
  readonly decided?: true;
}

/** What joins the blocks of a text; never occurs inside one. */
export const blockBreak = '\n\n';

/** The plain text of blocks, as variants and witnesses count it. */
export function joinBlocks(blocks: readonly ArticleBlock[]): string {
  return blocks.map(({ text }) => text).join(blockBreak);
}
