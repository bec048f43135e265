/** What grouping keeps of a capture: hashes alone, a few bytes a word. */
export interface CaptureDigest {
  readonly sha256: string;
  /** Distinct shingle hashes of the whole capture, ascending. */
  readonly shingles: Uint32Array;
  /** What each shingle belongs to, beside `shingles`: one of `kinds`. */
  readonly kinds: Uint8Array;
  /** How many shingles are of the cleaned text. */
  readonly cleanCount: number;
  /** Keys of the MinHash bands of the cleaned text; none where it is empty. */
  readonly bands: Uint32Array;
  /** The first shingles of the cleaned text, in the order of the text. */
  readonly opening: Uint32Array;
  /** Shingles of the title; none where it has too few words to be looked for in a text. */
  readonly title: Uint32Array;
  /** Hashes of places at which the cleaned text has a name or a figure, ascending, and of what stands there. */
  readonly places: Uint32Array;
  readonly fillings: Uint32Array;
  /** Words of the cleaned text. */
  readonly words: number;
  readonly evidence: Evidence;
}

/** A digest with what its shingles say among those of the collection. */
export interface WeighedDigest extends CaptureDigest {
  /** What each shingle weighs in the likely body, beside `shingles`, in units of `weightUnit`. */
  readonly weights: Uint8Array;
  /** Sum of `weights`. */
  readonly weight: number;
}

/** What is known of a capture besides its text. */
export interface Evidence {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** Day of publication, `2022-09-20`. */
  readonly day?: string | undefined;
  /** The page's address without scheme, `www.`, query, fragment and last slash. */
  readonly address?: string | undefined;
}

/** A shingle of the cleaned text, of other running text of the page, or of its other lines. */
export const kinds = { clean: 2, prose: 1, rest: 0 } as const;

/** `weights` that make one shingle of a cleaned text. */
export const weightUnit = 240;
