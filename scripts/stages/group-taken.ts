import type { CaptureDigest } from '../../src/pipeline/group/capture-digest.ts';
import type { DigestSource } from '../../src/pipeline/group/digest-source.ts';
import { decodeDigest } from '../../src/pipeline/group/encode-digest.ts';
import { type GroupingState, groupDigests } from '../../src/pipeline/group/group-captures.ts';
import { growGrouping } from '../../src/pipeline/group/grow-grouping.ts';
import type { RecordPlace, Store } from '../cache/open-store.ts';
import type { Crew } from '../crew/crew.ts';
import { type Found, scanDigests } from './scan-digests.ts';
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
    const grown = await growGrouping(former.grouping, createSource(old, store), digests);
    return { captures, grouping: grown };
  }
  if (taken.length > manyCaptures) await crew.rest();
  return { captures: taken, grouping: groupDigests(loadDigests(taken, store)) };
}

function loadDigests(captures: readonly GroupedCapture[], store: Store): CaptureDigest[] {
  return readDigests(captures, store).map(decodeDigest);
}

/** @throws where a digest that was there as the run began is gone. */
function readDigests(captures: readonly GroupedCapture[], store: Store): Uint8Array[] {
  return store.readAll(captures.map(({ digestPlace }) => digestPlace)).map((bytes) => {
    if (!bytes) throw new DamagedCache();
    return bytes;
  });
}

/** Results on which a run relies cannot be read: it is to be begun again without them. */
export class DamagedCache extends Error {
  override readonly name = 'DamagedCache';
}

function createSource(captures: readonly GroupedCapture[], store: Store): DigestSource {
  const digests = readDigests(captures, store);
  const numbers = (found: Found) =>
    new Map([...found].map(([hash, hits]) => [hash, hits.map(({ index }) => index)]));
  return {
    captures: captures.map(({ sha256, sizes: [length, cleanCount] }) => ({
      sha256,
      cleanCount,
      shingles: { length },
    })),
    load: async (indexes) =>
      indexes.map((index) => decodeDigest(digests[index] ?? new Uint8Array())),
    findShingles: async (hashes) => scanDigests(digests, 'shingles', hashes),
    findOpenings: async (hashes) => numbers(scanDigests(digests, 'opening', hashes)),
    findBands: async (hashes) => numbers(scanDigests(digests, 'bands', hashes)),
  };
}
