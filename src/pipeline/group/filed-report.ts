/** A report with what linking compares. */
export interface FiledReport {
  readonly id: string;
  /** Days since 1970, undefined where the date is not known to the day. */
  readonly day: number | undefined;
  readonly features: ReadonlyMap<string, number>;
  /** Euclidean length of the features' weights. */
  readonly norm: number;
  /** What the report says of the event besides names: stems of its other longer words. */
  readonly wording: ReadonlySet<string>;
  /** Names of several words as the report writes them. */
  readonly phrases: ReadonlySet<string>;
}
