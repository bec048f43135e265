import type { ReleaseRecord } from '../../model/release-record.ts';
import { addressOf } from '../addresses.ts';
import type { Library } from '../library.ts';
import type { Messages } from '../messages.ts';

/**
 * A release in the terms of schema.org. Its containers are the same bag twice,
 * so each is a distribution of the whole.
 */
export function describeDataset(
  { archive }: Library,
  release: ReleaseRecord,
  messages: Messages,
): object {
  const address = addressOf.absolute(addressOf.release(release.version));
  const home = addressOf.absolute(addressOf.home());
  const publisher = { '@type': 'Organization', '@id': home, name: archive.title, url: home };
  const containers = release.files.filter(({ kind }) => kind === 'tar' || kind === 'zip');
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    identifier: address,
    name: `${archive.title}: ${messages.downloads.release(release.version)}`,
    description: `${archive.description.trim()} ${messages.downloads.holds(release.entries, release.captures)}`,
    version: release.version,
    datePublished: release.date,
    inLanguage: archive.language,
    license: archive.rights.statement,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    includedInDataCatalog: { '@id': addressOf.absolute(addressOf.downloads()) },
    distribution: containers.map(({ name, mediaType, size, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: addressOf.absolute(addressOf.releaseFile(release.version, name)),
      encodingFormat: mediaType,
      contentSize: `${size} B`,
      sha256,
    })),
  };
}

/** All releases as a catalogue in the terms of schema.org. */
export function describeCatalog(
  library: Library,
  releases: readonly ReleaseRecord[],
  messages: Messages,
): object {
  const address = addressOf.absolute(addressOf.downloads());
  return {
    '@type': 'DataCatalog',
    '@id': address,
    url: address,
    name: `${library.archive.title}: ${messages.downloads.releases}`,
    description: messages.downloads.lead,
    inLanguage: library.archive.language,
    dataset: releases.map((release) => describeDataset(library, release, messages)),
  };
}
