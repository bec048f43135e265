import type { VFileMessage } from 'vfile-message';
import type { PlacedDecision } from '../../model/decision.ts';
import type { IdentifiedCapture, Inheritance, PriorEntry } from '../identify/inherit-identity.ts';
import { nameEntries } from '../identify/name-entries.ts';
import { checkTargets } from './check-targets.ts';
import { isWithdrawn } from './find-standing.ts';
import { type DecidedEntry, listDecisions } from './list-decisions.ts';

/** An entry that is named, with what people ruled about it. */
export interface PlannedEntry extends DecidedEntry {
  /** Its id before people gave it another. */
  readonly name: string;
}

/** A cluster of captures with the title that the machine gave it. */
export interface TitledCluster {
  readonly title: string;
  readonly captures: readonly IdentifiedCapture[];
}

export interface EntryPlan {
  /** In the order of the clusters. */
  readonly entries: readonly PlannedEntry[];
  /** Those that a decision withdraws although no entry had their captures before. */
  readonly newlyWithdrawn: readonly number[];
  readonly problems: readonly VFileMessage[];
}

/** What stands on record before a run. */
export interface EntryRecordings {
  /** Entries as they stand, and tombstones. */
  readonly known: readonly PriorEntry[];
  /** Those of them that decisions withdraw. */
  readonly withdrawn: readonly PriorEntry[];
  /** Tombstones, with what they were made from. */
  readonly tombstones: readonly Recorded[];
  /** Paths and digests of all captures in the tree, also of those that take no part. */
  readonly captures: readonly string[];
  /** Whether captures were refused, so that entries may be missing that will be there. */
  readonly isPartial: boolean;
}

/** A tombstone, as far as it says whose captures are gone. */
export interface Recorded {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly witnesses: readonly { readonly capture: string; readonly sha256: string }[];
}

/**
 * Names clusters, finds the decisions about each and says which decisions are
 * about nothing. The machine's titles give the names, so that a corrected title
 * moves no address, with or without entries that stand already.
 */
export function planEntries(
  clusters: readonly TitledCluster[],
  inherited: readonly Inheritance[],
  recordings: EntryRecordings,
  placed: readonly PlacedDecision[],
): EntryPlan {
  const { known } = recordings;
  const decisions = placed.map(({ decision }) => decision);
  const reserved = decisions.flatMap((decision) =>
    decision.ruling === 'rename' ? [decision.to] : [],
  );
  const names = nameEntries(clusters, inherited, known, reserved);
  const entries = clusters.map(({ captures }, index): PlannedEntry => {
    const { aliases = [] } = inherited[index] ?? {};
    const name = names[index] ?? '';
    return { name, ...listDecisions(decisions, { id: name, aliases }, captures) };
  });
  return {
    entries,
    newlyWithdrawn: [...entries.keys()].filter((index) =>
      isWithdrawn(entries[index]?.decisions ?? []),
    ),
    problems: checkTargets(placed, entries, recordings),
  };
}
