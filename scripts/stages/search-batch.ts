import type { Hit, SearchedList } from '../../src/pipeline/group/digest-source.ts';
import { type PackedRecords, unpackRecords } from './pack-places.ts';
import { startScan } from './scan-digests.ts';
import type { Workbench } from './start-work.ts';

/** Hashes to be looked up in each list. */
export type Wanted = Readonly<Record<SearchedList, Uint32Array>>;

export interface PlannedSearch {
  /** Where the digests stand that are looked through, and the index of the first capture of them. */
  readonly records: PackedRecords;
  readonly first: number;
  readonly wanted: Wanted;
}

/** The hits of hashes, laid out one after the other, as they travel fastest between threads. */
export interface HitColumn {
  readonly hashes: Uint32Array;
  /** Beside `hashes`: where the hits of each end. */
  readonly ends: Uint32Array;
  readonly hits: Uint32Array;
}

/** Reads once through some digests; undefined where one is gone or damaged. */
export function searchBatch(
  { records, first, wanted }: PlannedSearch,
  { stores }: Workbench,
): Record<SearchedList, HitColumn> | undefined {
  const scans = {
    shingles: startScan('shingles', wanted.shingles),
    opening: startScan('opening', wanted.opening),
    bands: startScan('bands', wanted.bands),
  };
  const looks = Object.entries(scans).flatMap(([list, { look }]) =>
    wanted[list as SearchedList].length > 0 ? [look] : [],
  );
  const isWhole = stores.digests.passAll(unpackRecords(records), (digest, index) => {
    for (const look of looks) look(digest, first + index);
  });
  if (!isWhole) return undefined;
  return {
    shingles: packHits(scans.shingles.found),
    opening: packHits(scans.opening.found),
    bands: packHits(scans.bands.found),
  };
}

function packHits(found: ReadonlyMap<number, readonly Hit[]>): HitColumn {
  let total = 0;
  const ends = Uint32Array.from(found.values(), ({ length }) => (total += length));
  const hits = new Uint32Array(total);
  let place = 0;
  for (const own of found.values()) {
    hits.set(own, place);
    place += own.length;
  }
  return { hashes: Uint32Array.from(found.keys()), ends, hits };
}
