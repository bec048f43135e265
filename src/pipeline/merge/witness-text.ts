import type { ArticleBlock } from '../page/article-block.ts';

/** A witness's cleaned text: its kept blocks as the capture has them. */
export interface WitnessText {
  readonly siglum: string;
  readonly blocks: readonly ArticleBlock[];
}
