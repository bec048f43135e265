/**
 * What inline markup says of a stretch of text. `break` is a line end that the
 * page shows as one; spaces being regular, it is otherwise a space.
 */
export type MarkKind =
  | 'link'
  | 'deletion'
  | 'insertion'
  | 'strong'
  | 'emphasis'
  | 'superscript'
  | 'subscript'
  | 'code'
  | 'break';

/** Inline markup of a block: an annotation on its text, which stays the plain text that variants count. */
export interface Mark {
  readonly kind: MarkKind;
  /** `[start, end)` in the block's text, in UTF-16 code units; never empty. */
  readonly start: number;
  readonly end: number;
  /** Only for links: an absolute http, https or mailto address. */
  readonly href?: string;
}
