import {
  type DigestSource,
  type Hits,
  joinHits,
  type SearchedList,
} from '../../src/pipeline/group/digest-source.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import type { Crew } from '../crew/crew.ts';
import { cutBatches } from './cut-batches.ts';
import { DamagedCache } from './damaged-cache.ts';
import { packRecords } from './pack-places.ts';
import type { HitColumn, Wanted } from './search-batch.ts';

/** Digests that are worth the start of a thread. */
const worthThread = 10_000;
const lists = ['shingles', 'opening', 'bands'] as const;

/**
 * Looks hashes up in all digests, reading through them once for each call that
 * asks for something new: so the cache needs no index beside them that could
 * disagree with them. What was found is kept, since the same shingles are asked
 * for again as more becomes known of them.
 * @param least digests that a thread gets at least
 * @throws {DamagedCache} where a digest that was there as the run began is gone
 */
export function searchDigests(
  places: readonly RecordPlace[],
  crew: Crew,
  least = worthThread,
): DigestSource['find'] {
  const known: Record<SearchedList, Map<number, Uint32Array>> = {
    shingles: new Map(),
    opening: new Map(),
    bands: new Map(),
  };
  const size = Math.max(least, Math.ceil(places.length / crew.hands));
  const parts = cutBatches(places, size).map((part, number) => ({
    records: packRecords(part),
    first: number * size,
  }));
  const search = async (wanted: Wanted) => {
    if (lists.every((list) => wanted[list].length === 0)) return;
    const found: (Record<SearchedList, HitColumn> | undefined)[] = [];
    await crew.run(
      'search',
      parts.map((part) => ({ ...part, wanted })),
      (hits, number) => {
        found[number] = hits;
      },
    );
    for (const list of lists) {
      for (const hash of wanted[list]) known[list].set(hash, nothing);
      for (const hits of found) {
        if (!hits) throw new DamagedCache();
        addHits(known[list], hits[list]);
      }
    }
  };
  return async (wanted) => {
    const asked = (list: SearchedList) => wanted[list] ?? nothing;
    const fresh = (list: SearchedList) => asked(list).filter((hash) => !known[list].has(hash));
    await search({ shingles: fresh('shingles'), opening: fresh('opening'), bands: fresh('bands') });
    return {
      shingles: pick(known.shingles, asked('shingles')),
      opening: pick(known.opening, asked('opening')),
      bands: pick(known.bands, asked('bands')),
    };
  };
}

const nothing = new Uint32Array();

function addHits(known: Map<number, Uint32Array>, { hashes, ends, hits }: HitColumn): void {
  let start = 0;
  for (const [place, hash] of hashes.entries()) {
    const end = ends[place] ?? 0;
    known.set(hash, joinHits(known.get(hash), hits.subarray(start, end)));
    start = end;
  }
}

function pick(known: Hits, hashes: Uint32Array): Hits {
  const found = new Map<number, Uint32Array>();
  for (const hash of hashes) {
    const hits = known.get(hash);
    if (hits && hits.length > 0) found.set(hash, hits);
  }
  return found;
}
