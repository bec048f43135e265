import type { Edit } from './edit.ts';

/** Tokens `start` to `end` (excluded) of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A witness against the text: what it changes, and the passages that it lacks. In order, none overlapping. */
export interface Edition {
  readonly changes: readonly Edit[];
  readonly gaps: readonly Span[];
}
