/** What a change of the archive does to it, for people and machines. Paths of captures and entries are below captures/ and entries/. */
export interface Report {
  /** The state that is compared with, as git names it. */
  readonly base: string;
  readonly problems: readonly ReportedProblem[];
  /** Captures that are new since then, sorted by path. */
  readonly captures: readonly ReportedCapture[];
  /** Captures that were edited or are gone: what was received is never edited. */
  readonly touched: readonly { readonly capture: string; readonly how: 'edited' | 'removed' }[];
  readonly added: readonly ReportedEntry[];
  readonly changed: readonly ChangedEntry[];
  /** Entries whose captures went to others: into one, merged; into several, split. */
  readonly merged: readonly MovedEntry[];
  readonly split: readonly MovedEntry[];
  /** Entries that have another id now; the former one leads on. */
  readonly renamed: readonly { readonly id: string; readonly to: string }[];
  /** Entries without any capture left and without a tombstone: their addresses are lost. */
  readonly removed: readonly ReportedEntry[];
  /** Entries that have a tombstone now and had none, and the other way round. */
  readonly withdrawn: readonly ReportedTombstone[];
  readonly restored: readonly ReportedTombstone[];
  /** Pairs of captures with a new one that had so much in common that they were judged, the likeliest first. */
  readonly pairs: readonly ReportedPair[];
  /** Entries that report the same event as a new or changed one. */
  readonly stories: readonly ReportedStory[];
  readonly size: ReportedSize;
  /** Whether the entries in the tree are what ingest makes of it. */
  readonly stale: boolean;
}

interface ReportedProblem {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly rule: string;
  readonly reason: string;
}

export interface ReportedCapture {
  readonly capture: string;
  /** Id of the entry that it goes into; undefined where it is refused. */
  readonly entry: string | undefined;
  readonly siglum: string | undefined;
  readonly kept: number;
  readonly removed: readonly RemovedPart[];
}

interface RemovedPart {
  readonly lines: string;
  readonly rule: string;
  readonly reason: string;
  readonly words: string;
  readonly doubtful: boolean;
}

export interface ReportedEntry {
  readonly id: string;
  readonly title: string;
  /** Null where it is not known. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly tags: readonly string[];
  readonly captures: readonly string[];
  readonly variants: number;
}

export interface ChangedEntry extends ReportedEntry {
  /** What changed, in words, such as `title: “A” became “B”`. */
  readonly differences: readonly string[];
}

export interface MovedEntry {
  readonly id: string;
  readonly title: string;
  /** Ids of the entries that have its captures now. */
  readonly into: readonly string[];
}

interface ReportedTombstone {
  readonly id: string;
  readonly title: string;
  /** Why, as the last ruling says. */
  readonly reason: string;
}

export interface ReportedPair {
  readonly captures: readonly [string, string];
  /** Whether they are one entry now. */
  readonly merged: boolean;
  readonly logOdds: number;
  readonly reason: string;
  /** Words of the longest passages that both have, and how many words all have together. */
  readonly passages: readonly string[];
  readonly sharedWords: number;
}

export interface ReportedStory {
  readonly entries: readonly [string, string];
  /** 0 to 1: how alike the two reports are; null where only other reports link them. */
  readonly confidence: number | null;
  readonly shared: readonly string[];
}

export interface ReportedSize {
  /** Bytes of new captures, and by how much entries grow. */
  readonly captures: number;
  readonly entries: number;
  /** Built sites, where both were given: files and bytes now, and how many more than before. */
  readonly site?: {
    readonly files: number;
    readonly bytes: number;
    readonly moreFiles: number;
    readonly moreBytes: number;
  };
}
