/** What linking compares of a report: hashes alone. */
export interface ReportDigest {
  /** Days since 1970, undefined where the date is not known to the day. */
  readonly day: number | undefined;
  /** Hashes of names, figures and words of the title, ascending. */
  readonly features: Uint32Array;
  /** Beside `features`: 2 for names, 1 for others. */
  readonly weights: Uint8Array;
  /** Hashes of what the report says of the event besides names, ascending: stems of its other longer words. */
  readonly wording: Uint32Array;
}

/** The names and figures of a report as it writes them, to show what two have in common. */
export interface ReportNames {
  readonly features: readonly string[];
  /** Names of several words. */
  readonly phrases: readonly string[];
}

/** A report taken apart for linking. */
export interface FiledReport {
  readonly digest: ReportDigest;
  readonly names: ReportNames;
}
