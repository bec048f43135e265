/** One thing that was done to files of a release. */
export interface PreservationEvent {
  /** Unique in the release: ASCII, safe in addresses. */
  readonly id: string;
  /** In the words of the Library of Congress's list of event types. */
  readonly type:
    | 'capture'
    | 'fixity check'
    | 'normalization'
    | 'creation'
    | 'identifier assignment'
    | 'metadata extraction'
    | 'modification'
    | 'metadata modification'
    | 'policy assignment'
    | 'deaccession'
    | 'accession'
    | 'information package creation';
  /** When, as exactly as it is known; null where nobody knows. */
  readonly at: string | null;
  readonly detail: string;
  readonly outcome: 'success';
  /** What came of it. */
  readonly note?: string;
  readonly agent: EventAgent;
  /** Paths below `data/` of what it began from. */
  readonly sources: readonly string[];
  /** Paths below `data/` of what it made or changed; `wholeRelease` for all of it. */
  readonly results: readonly string[];
}

/** Who did something, and as what: in the words of the Library of Congress's list of roles. */
interface EventAgent {
  /** Of an `Agent`. */
  readonly id: string;
  /** Missing where it is not known. */
  readonly role?: 'executing program' | 'implementer' | 'authorizer';
}

/** Who did something. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  /** Missing for those who ruled: a name does not say whether it is a person's or an office's. */
  readonly type?: 'software' | 'organization';
  readonly version?: string;
}

/** Stands for the whole release among paths below `data/`, as in its RO-Crate. */
export const wholeRelease = './';
