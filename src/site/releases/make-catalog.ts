import type { Catalog } from '../../formats/dcat.ts';
import type { ReleaseRecord } from '../../model/release-record.ts';
import { addressOf } from '../addresses.ts';
import type { Library } from '../library.ts';
import type { Messages } from '../messages.ts';

/** What the catalogue of this site's releases is written from. */
export function makeCatalog(
  { archive }: Library,
  releases: readonly ReleaseRecord[],
  { downloads }: Messages,
): Catalog {
  const find = (version: string) => addressOf.absolute(addressOf.release(version));
  const isHere = (version: string) => releases.some((release) => release.version === version);
  return {
    archive,
    address: addressOf.absolute(addressOf.downloads()),
    home: addressOf.absolute(addressOf.home()),
    title: `${archive.title}: ${downloads.releases}`,
    description: downloads.lead,
    releases: releases.map((record) => ({
      record,
      title: `${archive.title}: ${downloads.release(record.version)}`,
      description: `${archive.description.trim()} ${downloads.holds(record.entries, record.captures)}`,
      address: find(record.version),
      previous:
        record.previous !== null && isHere(record.previous) ? find(record.previous) : undefined,
      findFile: (name) => addressOf.absolute(addressOf.releaseFile(record.version, name)),
    })),
  };
}
