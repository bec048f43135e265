import type { BlockKind } from '../../model/block.ts';

/** One block of an article's text. */
export interface ArticleBlock {
  readonly kind: Exclude<BlockKind, 'markup'>;
  /** 2 to 6 for headings, otherwise 0. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly text: string;
}

/** What joins the blocks of a text; never occurs inside one. */
export const blockBreak = '\n\n';

/** The plain text of blocks, as variants and witnesses count it. */
export function joinBlocks(blocks: readonly ArticleBlock[]): string {
  return blocks.map(({ text }) => text).join(blockBreak);
}
