import type { Block } from '../../../model/block.ts';

/** A line of a page as the judge sees it: the text of one block and what surrounds it. */
export interface Line {
  /** White space at the edges removed; never empty. */
  readonly text: string;
  /** How many blank lines stand right before it, 3 at the most; 3 for the page's first. */
  readonly gap: number;
  /** What HTML says of the block; missing for plain text. */
  readonly markup?: LineMarkup;
}

export type LineMarkup = Pick<
  Block,
  'kind' | 'context' | 'linkShare' | 'tag' | 'classes' | 'nesting'
>;
