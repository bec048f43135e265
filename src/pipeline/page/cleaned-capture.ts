import type { ParsedCapture } from '../../model/capture.ts';
import type { Label } from './label.ts';
import type { ArticleSpan } from './page.ts';

/** A capture with every block labelled. */
export interface CleanedCapture {
  readonly capture: ParsedCapture;
  readonly labels: readonly Label[];
  /** Undefined where the capture holds no article. */
  readonly article: ArticleSpan | undefined;
  /** By block index, 0 to 1: how likely the learned model thinks a block to be the article's; NaN for blocks without text. */
  readonly chances?: Float32Array;
}
