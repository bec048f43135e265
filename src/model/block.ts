import type { Container } from './container.ts';
import type { Mark } from './mark.ts';
import type { Picture } from './picture.ts';
import type { Extent } from './place.ts';

/** `table-row`: its cells that hold text, a tab between them. `preformatted`: lines whose spaces matter. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quotation'
  | 'table-row'
  | 'preformatted'
  | 'markup';

/** How a table's row is laid out. */
interface TableRow {
  /** The column of each cell that holds text, counted from 0, rising. */
  readonly columns: readonly number[];
  /** Whether its cells head the columns below. */
  readonly header: boolean;
}

/** What markup says of a block beyond its words. Missing where the capture's format has no markup. */
export interface BlockForm {
  /** In the order of their starts; they may nest and overlap. */
  readonly marks?: readonly Mark[];
  /** Lists, quotations, tables and preformatted stretches around the block, outermost first. */
  readonly within?: readonly Container[];
  /** Only for rows of tables. */
  readonly row?: TableRow;
  /** Pictures that the page shows right before the block's text or in it. */
  readonly pictures?: readonly Picture[];
}

/**
 * The unit that is kept or removed: a run of lines of a text capture, or a
 * text-bearing element of an HTML one. The blocks of a capture stand in file
 * order and their extents cover it exactly: white space and markup without
 * text belong to the block before them, or to the first block.
 */
export interface Block extends BlockForm {
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
  /** Name of the block element that holds the text; missing for plain text and `markup`. */
  readonly tag?: string;
  /** Class and id tokens of that element and those around it, nearest first, twelve at most. */
  readonly classes?: readonly string[];
  /** How many block elements hold the text. */
  readonly nesting?: number;
}
