import { packHashes, packWords, unpackHashes, unpackWords } from '../cache/columns.ts';
import type { RecordPlace } from '../cache/open-store.ts';

/** Where records stand; each has the key of the row that it stands in. */
export function packPlaces(places: readonly (RecordPlace | undefined)[]) {
  return {
    packs: packWords(places.map((place) => place?.pack)),
    offsets: Float64Array.from(places, (place) => place?.offset ?? 0),
    lengths: Float64Array.from(places, (place) => place?.length ?? 0),
  };
}

/** The places again, with the keys of their rows. */
export function unpackPlaces(
  { packs, offsets, lengths }: ReturnType<typeof packPlaces>,
  keys: readonly (string | undefined)[],
): (RecordPlace | undefined)[] {
  return unpackWords(packs).map((pack, index) => {
    const [key = '', offset = 0, length = 0] = [keys[index], offsets[index], lengths[index]];
    return pack === undefined ? undefined : { key, pack, offset, length };
  });
}

/** Records in columns, with their keys. */
export interface PackedRecords {
  readonly keys: Uint8Array;
  readonly places: ReturnType<typeof packPlaces>;
}

export function packRecords(places: readonly RecordPlace[]): PackedRecords {
  return { keys: packHashes(places.map(({ key }) => key)), places: packPlaces(places) };
}

export function unpackRecords({ keys, places }: PackedRecords): RecordPlace[] {
  return unpackPlaces(places, unpackHashes(keys)).flatMap((place) => place ?? []);
}
