import type { ArticleBlock } from '../page/article-block.ts';

/** A line that a capture shows, whether or not cleaning kept it. */
export interface CaptureLine {
  readonly text: string;
  /** 0 to 1: how likely cleaning thought it to be the article's. */
  readonly chance: number;
}

/** A witness's cleaned text: its kept blocks as the capture has them. */
export interface WitnessText {
  readonly siglum: string;
  readonly blocks: readonly ArticleBlock[];
  /** Indices of blocks that cleaning nearly removed. */
  readonly doubtful?: ReadonlySet<number>;
  /** All lines of the capture, as far as cleaning judged them. */
  readonly lines?: readonly CaptureLine[];
  /** The capture’s last line as received, which shows where it breaks off; that of the text where unknown. */
  readonly lastLine?: string | undefined;
  /** Publisher or host it comes from: witnesses of one source are no two voices. */
  readonly source?: string | undefined;
  /** Whether it comes from the publisher that had the article first. */
  readonly isOriginal?: boolean;
  /** Day of the capture as far as known; an earlier one is closer to what was published. */
  readonly captured?: string | undefined;
}
