/** A picture of an article. Archives keep its address and never fetch it. */
export interface Picture {
  /** An absolute http or https address. */
  readonly address: string;
  /** What the page says in its place, spaces regular; may be empty. */
  readonly alternative: string;
  /** What the page says below it, where that is no part of the text. */
  readonly caption?: string;
}
