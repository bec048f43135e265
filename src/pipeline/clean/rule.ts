import type { Page } from '../page/page.ts';

/** Blocks that a rule removes, `first` to `last`, with a reason of their own where the rule's summary is too general. */
export interface Removal {
  readonly first: number;
  readonly last: number;
  readonly reason?: string;
}

/** A named ground on which blocks are removed. Its folder holds its README and fixtures. */
export interface Ground {
  /** Permanent; the name of the ground's folder. */
  readonly id: string;
  /** Why such blocks go, in words a reader understands. */
  readonly reason: string;
}

/** One certain kind of furniture that can be told by itself. */
export interface Rule extends Ground {
  /** The blocks to remove. `page.article` is undefined for rules that run before the article is located. */
  readonly find: (page: Page) => readonly Removal[];
}

/** Removals for each unclaimed block whose text a test accepts. */
export function removeEach(
  page: Page,
  accepts: (text: string, index: number) => boolean,
): Removal[] {
  return page.blocks.flatMap((block, index) =>
    !page.labels[index] && block.text !== '' && accepts(block.text, index)
      ? [{ first: index, last: index }]
      : [],
  );
}
