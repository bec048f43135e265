import type { Page } from '../page/page.ts';

/** Blocks that a rule removes, `first` to `last`, with a reason of their own where the rule's summary is too general. */
export interface Removal {
  readonly first: number;
  readonly last: number;
  readonly reason?: string;
}

/** One named, certain kind of furniture. Its folder holds its README and fixtures. */
export interface Rule {
  /** Permanent; the name of the rule's folder. */
  readonly id: string;
  /** Why such blocks go, in words a reader understands. */
  readonly reason: string;
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
