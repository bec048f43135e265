import type { CaptureDigest } from '../../src/pipeline/group/capture-digest.ts';
import type { DigestSource } from '../../src/pipeline/group/digest-source.ts';
import { decodeDigest } from '../../src/pipeline/group/encode-digest.ts';
import { type GroupingState, groupDigests } from '../../src/pipeline/group/group-captures.ts';
import { growGrouping } from '../../src/pipeline/group/grow-grouping.ts';
import type { RecordPlace, Store } from '../cache/open-store.ts';
import { awaitMemory } from '../crew/await-memory.ts';
import type { Crew } from '../crew/crew.ts';
import { DamagedCache } from './damaged-cache.ts';
import { searchDigests } from './search-digests.ts';
import type { Snapshot } from './snapshot.ts';

/** A capture to be grouped. */
export interface GroupedCapture {
  readonly key: string;
  readonly sha256: string;
  readonly digestPlace: RecordPlace;
  /** Numbers of shingles, all and of the cleaned text. */
  readonly sizes: readonly [all: number, clean: number];
}

/** New captures beyond which all are grouped anew: adding costs a few passes over all digests for each. */
const mostAdded = 64;
/** Captures from which grouping all takes so much memory and time that threads are better started anew. */
const manyCaptures = 20_000;

/**
 * Groups captures: where all that the last run grouped are still there and few
 * are new, by adding these to its grouping. Captures come in the order by which
 * the grouping numbers them.
 */
export async function groupTaken<T extends GroupedCapture>(
  taken: readonly T[],
  former: Snapshot | undefined,
  crew: Crew,
  store: Store,
): Promise<{ readonly captures: readonly T[]; readonly grouping: GroupingState }> {
  const byKey = new Map(taken.map((capture) => [capture.key, capture]));
  const old = former?.grouped.flatMap((key) => byKey.get(key) ?? []) ?? [];
  const wasGrouped = new Set(former?.grouped);
  const added = taken.filter(({ key }) => !wasGrouped.has(key));
  if (former && old.length === former.grouped.length && added.length <= mostAdded) {
    const captures = [...old, ...added];
    if (added.length === 0) return { captures, grouping: former.grouping };
    const digests = loadDigests(added, store);
    const grown = await growGrouping(former.grouping, createSource(old, crew, store), digests);
    return { captures, grouping: grown };
  }
  if (taken.length > manyCaptures) {
    await crew.rest();
    await awaitMemory();
  }
  return { captures: taken, grouping: groupDigests(loadDigests(taken, store)) };
}

/** @throws {DamagedCache} where a digest that was there as the run began is gone */
function loadDigests(captures: readonly GroupedCapture[], store: Store): CaptureDigest[] {
  return store.readAll(captures.map(({ digestPlace }) => digestPlace)).map((bytes) => {
    if (!bytes) throw new DamagedCache();
    return decodeDigest(bytes);
  });
}

/** The digests of captures that were grouped before; those that are needed whole are few. */
function createSource(captures: readonly GroupedCapture[], crew: Crew, store: Store): DigestSource {
  return {
    captures: captures.map(({ sha256, sizes: [length, cleanCount] }) => ({
      sha256,
      cleanCount,
      shingles: { length },
    })),
    load: async (indexes) =>
      loadDigests(
        indexes.map((index) => captures[index] as GroupedCapture),
        store,
      ),
    find: searchDigests(
      captures.map(({ digestPlace }) => digestPlace),
      crew,
    ),
  };
}
