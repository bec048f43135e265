import type { Block } from '../../model/block.ts';
import type { ParsedCapture } from '../../model/capture.ts';
import type { Publisher } from '../../model/publisher.ts';
import type { Label } from './label.ts';

/** Where the article stands among a page's blocks, as block indexes. */
export interface ArticleSpan {
  /** The title's block, where one was found. */
  readonly title: number | undefined;
  /** First and last block of the running text. */
  readonly first: number;
  readonly last: number;
}

/** A capture on its way through cleaning. */
export interface Page {
  readonly capture: ParsedCapture;
  readonly blocks: readonly Block[];
  readonly publishers: readonly Publisher[];
  /** One label a block; undefined while nothing has claimed it. */
  readonly labels: readonly (Label | undefined)[];
  /** Undefined until the article is located, and where there is none. */
  readonly article: ArticleSpan | undefined;
}

/** What a rule or a describer claims: blocks `first` to `last`, both included. */
export interface Claim {
  readonly first: number;
  readonly last: number;
  readonly label: Label;
}

/** The page with claims added; a block that is labelled already keeps its label. */
export function claimBlocks(page: Page, claims: readonly Claim[]): Page {
  if (claims.length === 0) return page;
  const labels = [...page.labels];
  for (const { first, last, label } of claims) {
    for (let index = first; index <= last; index++) labels[index] ??= label;
  }
  return { ...page, labels };
}

/** The page with claims put in place of whatever labels their blocks have. */
export function reclaimBlocks(page: Page, claims: readonly Claim[]): Page {
  if (claims.length === 0) return page;
  const labels = [...page.labels];
  for (const { first, last, label } of claims) labels.fill(label, first, last + 1);
  return { ...page, labels };
}
