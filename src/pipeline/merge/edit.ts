/** One difference: tokens `start` to `end` (excluded) of the base read `text` in the other. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where a missing passage touches other changes: the one and the others apart. */
  readonly parts?: readonly Edit[];
}
