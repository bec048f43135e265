import type { Moment } from '../../model/moment.ts';

/** What grouping needs of a cleaned capture. */
export interface GroupInput {
  /** SHA-256 of the capture: makes the outcome independent of the order of input. */
  readonly sha256: string;
  /** The cleaned text, blocks joined by blank lines. */
  readonly text: string;
  /** All blocks of the capture likewise, the removed ones too: a second witness where cleaning erred. */
  readonly whole?: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: Moment | undefined;
  /** The page's original web address. */
  readonly url?: string | undefined;
}
