import type { Extent } from './place.ts';

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quotation' | 'markup';

/**
 * The unit that is kept or removed: a run of lines of a text capture, or a
 * text-bearing element of an HTML one. The blocks of a capture stand in file
 * order and their extents cover it exactly: white space and markup without
 * text belong to the block before them, or to the first block.
 */
export interface Block {
  /** `markup` is a stretch of HTML that shows no text: head, scripts, styles, forms, hidden elements, comments. */
  readonly kind: BlockKind;
  /** 1 to 6 for headings, otherwise 0. */
  readonly depth: number;
  /** Whether a list item stands in a numbered list. */
  readonly ordered: boolean;
  /** What the block says: white space at its edges removed, inside as in the capture; empty for `markup`. */
  readonly text: string;
  /** Which stretch of the decoded capture the block covers. */
  readonly extent: Extent;
  /** Names of the enclosing sectioning elements of HTML, outermost first: nav, header, footer, aside, main, article, section, figure, figcaption, time, form; empty for plain text. */
  readonly context: readonly string[];
  /** Share of the text's characters that stand inside links, 0 to 1; 0 for plain text. */
  readonly linkShare: number;
}
