import type { ReleaseRecord } from '../model/release-record.ts';
import { addressOf } from './addresses.ts';
import type { Library } from './library.ts';
import { conceptTypes } from './vocabulary/group-concepts.ts';

/** The path of every page worth finding, in a fixed order. Redirects, search and 404 are left out. */
export function listAddresses(library: Library, releases: readonly ReleaseRecord[]): string[] {
  return [
    addressOf.home(),
    addressOf.about(),
    addressOf.follow(),
    addressOf.changes(),
    addressOf.api(),
    addressOf.downloads(),
    ...releases.map(({ version }) => addressOf.release(version)),
    addressOf.entries(),
    ...library.entries.map((entry) => addressOf.entry(entry.id)),
    addressOf.tags(),
    ...conceptTypes.map(addressOf.kind),
    ...[...library.tags.keys()].map(addressOf.tag),
    addressOf.publishers(),
    ...[...library.publishers.keys()].map(addressOf.publisher),
    addressOf.years(),
    ...library.years.map(({ year }) => addressOf.year(year)),
    addressOf.timeline(),
    ...library.periods.map(({ period }) => addressOf.period(period)),
    addressOf.stories(),
    ...[...library.stories.keys()].map(addressOf.story),
    addressOf.captures(),
    addressOf.timeMaps(),
    addressOf.tombstones(),
    ...[...library.captures.keys()].map(addressOf.capture),
  ];
}
