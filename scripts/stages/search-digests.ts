import type {
  DigestSource,
  Hit,
  Hits,
  SearchedList,
} from '../../src/pipeline/group/digest-source.ts';
import type { RecordPlace, Store } from '../cache/open-store.ts';
import { DamagedCache } from './damaged-cache.ts';
import { startScan } from './scan-digests.ts';

/**
 * Looks hashes up in all digests, reading through them once for each call that
 * asks for something new. What was found is kept, since the same shingles are
 * asked for again as more becomes known of them.
 * @throws {DamagedCache} where a digest that was there as the run began is gone
 */
export function searchDigests(places: readonly RecordPlace[], store: Store): DigestSource['find'] {
  const known: Record<SearchedList, Map<number, readonly Hit[]>> = {
    shingles: new Map(),
    opening: new Map(),
    bands: new Map(),
  };
  const search = (wanted: readonly (readonly [SearchedList, Uint32Array])[]) => {
    const scans = wanted.flatMap(([list, hashes]) => {
      const fresh = hashes.filter((hash) => !known[list].has(hash));
      return fresh.length > 0 ? [{ list, fresh, ...startScan(list, fresh) }] : [];
    });
    if (scans.length === 0) return;
    const isWhole = store.passAll(places, (digest, index) => {
      for (const { look } of scans) look(digest, index);
    });
    if (!isWhole) throw new DamagedCache();
    for (const { list, fresh, found } of scans)
      for (const hash of fresh) known[list].set(hash, found.get(hash) ?? []);
  };
  return async (wanted) => {
    search(Object.entries(wanted) as [SearchedList, Uint32Array][]);
    const pickFrom = (list: SearchedList) => pick(known[list], wanted[list] ?? nothing);
    return {
      shingles: pickFrom('shingles'),
      opening: pickFrom('opening'),
      bands: pickFrom('bands'),
    };
  };
}

const nothing = new Uint32Array();

function pick(known: Hits, hashes: Uint32Array): Hits {
  const found = new Map<number, readonly Hit[]>();
  for (const hash of hashes) {
    const hits = known.get(hash);
    if (hits && hits.length > 0) found.set(hash, hits);
  }
  return found;
}
