/**
 * What a block stands in, where that is more than its own kind. `begins` says
 * that the block is the first in it, so that two lists in a row are not one.
 */
export type Container = ListContainer | ItemContainer | PlainContainer;

interface ListContainer {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly begins: boolean;
}

interface ItemContainer {
  readonly kind: 'item';
  /** What a numbered list shows before the item, 0 to 999,999,999, the numbers that Markdown has; the next one where missing. Meaningless for bullets. */
  readonly number?: number;
  readonly begins: boolean;
}

interface PlainContainer {
  readonly kind: 'quotation' | 'table' | 'preformatted';
  readonly begins: boolean;
}
