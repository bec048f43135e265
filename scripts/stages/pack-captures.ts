import {
  packHashes,
  packTexts,
  packWords,
  unpackHashes,
  unpackTexts,
  unpackWords,
} from '../cache/columns.ts';
import type { CaptureResult } from './analyse-batch.ts';
import { packPlaces, unpackPlaces } from './pack-places.ts';
import type { KnownCapture } from './snapshot.ts';

/** What a snapshot has of captures, in columns. */
export function packCaptures(captures: readonly KnownCapture[]) {
  const results = captures.map(({ result }) => result);
  return {
    paths: packTexts(captures.map(({ path }) => path)),
    stamps: packTexts(captures.map(({ stamp }) => stamp)),
    sidecars: packWords(captures.map(({ sidecar }) => sidecar)),
    keys: packHashes(results.map(({ key }) => key)),
    digests: packHashes(results.map(({ sha256 }) => sha256)),
    refusals: packWords(results.map(({ refusal }) => refusal && JSON.stringify(refusal))),
    places: packPlaces(results.map(({ place }) => place)),
    digestPlaces: packPlaces(results.map(({ digestPlace }) => digestPlace)),
    sizes: Uint32Array.from(results.flatMap(({ sizes }) => sizes ?? [0, 0])),
    unknownPublishers: packWords(results.map(({ unknownPublisher }) => unknownPublisher)),
  };
}

/** The captures again. */
export function unpackCaptures(packed: ReturnType<typeof packCaptures>): KnownCapture[] {
  const [stamps, sidecars] = [unpackTexts(packed.stamps), unpackWords(packed.sidecars)];
  const [keys, digests] = [unpackHashes(packed.keys), unpackHashes(packed.digests)];
  const [refusals, publishers] = [packed.refusals, packed.unknownPublishers].map(unpackWords);
  const places = unpackPlaces(packed.places, keys);
  const digestPlaces = unpackPlaces(packed.digestPlaces, keys);
  return unpackTexts(packed.paths).map((path = '', index): KnownCapture => {
    const place = places[index];
    const digestPlace = digestPlaces[index];
    const [all = 0, clean = 0] = packed.sizes.subarray(index * 2, index * 2 + 2);
    const refusal = refusals?.[index];
    const unknownPublisher = publishers?.[index];
    const result: CaptureResult = {
      key: keys[index] ?? '',
      sha256: digests[index],
      ...(refusal === undefined ? {} : { refusal: JSON.parse(refusal) }),
      ...(place && digestPlace ? { place, digestPlace, sizes: [all, clean] } : {}),
      ...(unknownPublisher === undefined ? {} : { unknownPublisher }),
    };
    return { path, stamp: stamps[index], sidecar: sidecars[index] ?? '{}', result };
  });
}
