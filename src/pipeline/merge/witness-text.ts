import type { ArticleBlock } from '../page/article-block.ts';

/** A witness's cleaned text: its kept blocks as the capture has them. */
export interface WitnessText {
  readonly siglum: string;
  readonly blocks: readonly ArticleBlock[];
  /** Indices of blocks that cleaning nearly removed. */
  readonly doubtful?: ReadonlySet<number>;
  /** The capture’s last line as received, which shows where it breaks off; that of the text where unknown. */
  readonly lastLine?: string | undefined;
  /** Publisher or host it comes from: witnesses of one source are no two voices. */
  readonly source?: string | undefined;
  /** Whether it comes from the publisher that had the article first. */
  readonly isOriginal?: boolean;
  /** Day of the capture as far as known; an earlier one is closer to what was published. */
  readonly captured?: string | undefined;
}
