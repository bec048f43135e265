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
    | 'modification'
    | 'metadata modification'
    | 'policy assignment';
  /** When, as exactly as it is known. */
  readonly at: string;
  readonly detail: string;
  readonly outcome: 'success';
  readonly agent: AgentId;
  /** Paths below `data/` of what it began from. */
  readonly sources: readonly string[];
  /** Paths below `data/` of what it made. */
  readonly results: readonly string[];
}

type AgentId = 'variorum' | 'archive';

/** Who did something. */
export interface Agent {
  readonly id: AgentId;
  readonly name: string;
  readonly type: 'software' | 'organization';
  readonly version?: string;
}
