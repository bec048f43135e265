import type { Moment } from '../../src/model/moment.ts';
import {
  packHashes,
  packNumbers,
  packTexts,
  packWords,
  unpackHashes,
  unpackTexts,
  unpackWords,
} from '../cache/columns.ts';
import type { BuiltEntry } from './build-batch.ts';
import { packPlaces, unpackPlaces } from './pack-places.ts';
import type { KnownEntry } from './snapshot.ts';

/** What a snapshot has of built entries, in columns. */
export function packEntries(entries: readonly KnownEntry[]) {
  const built = entries.map((entry) => entry.built);
  return {
    keys: packHashes(built.map(({ place }) => place.key)),
    places: packPlaces(built.map(({ place }) => place)),
    reportPlaces: packPlaces(built.map(({ reportPlace }) => reportPlace)),
    titles: packTexts(built.map(({ title }) => title)),
    dates: packWords(built.map(({ date }) => date)),
    proposals: packWords(
      built.map(({ proposals }) => (proposals.length ? JSON.stringify(proposals) : undefined)),
    ),
    variants: packNumbers(built, ({ variants }) => variants),
    finished: packHashes(entries.map(({ finished }) => finished)),
    digests: packHashes(entries.map(({ sha256 }) => sha256)),
  };
}

/** The entries again. */
export function unpackEntries(packed: ReturnType<typeof packEntries>): KnownEntry[] {
  const keys = unpackHashes(packed.keys);
  const places = unpackPlaces(packed.places, keys);
  const reportPlaces = unpackPlaces(packed.reportPlaces, keys);
  const [dates, proposals] = [packed.dates, packed.proposals].map(unpackWords);
  const [finished, digests] = [unpackHashes(packed.finished), unpackHashes(packed.digests)];
  return unpackTexts(packed.titles).flatMap((title = '', index): KnownEntry[] => {
    const [place, reportPlace] = [places[index], reportPlaces[index]];
    if (!place || !reportPlace) return [];
    const date = dates?.[index] as Moment | undefined;
    const built: BuiltEntry = {
      place,
      title,
      ...(date === undefined ? {} : { date }),
      proposals: JSON.parse(proposals?.[index] ?? '[]'),
      variants: packed.variants[index] ?? 0,
      reportPlace,
    };
    return [{ built, finished: finished[index] ?? '', sha256: digests[index] ?? '' }];
  });
}
