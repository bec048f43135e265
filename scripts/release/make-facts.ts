import path from 'node:path';
import { findReleaseAddress } from '../../src/formats/release/find-release-address.ts';
import type { ReleaseEntry } from '../../src/formats/release/release-entry.ts';
import type { ReleaseFacts, WithheldEntry } from '../../src/formats/release/release-facts.ts';
import { findLevel } from '../../src/model/access.ts';
import { archiveSchema } from '../../src/model/archive.ts';
import { makeSlug } from '../../src/pipeline/identify/make-slug.ts';
import { readTombstones } from '../../src/site/read-tombstones.ts';
import { readYamlFile } from '../../src/site/read-yaml-file.ts';
import { findReleaseTime, formatTime } from './find-time.ts';

/** What is the same in all files of a release, and its time in seconds since 1970. */
export interface MadeFacts {
  readonly facts: ReleaseFacts;
  readonly time: number;
}

/** With what a release is made from its content. */
export interface MadeWith {
  readonly version: string;
  readonly software: string;
  readonly epoch: string | undefined;
}

/**
 * Gathers the facts of a release.
 * @param data the folder `data/` of the bag
 * @param software the version of Variorum
 * @param epoch value of SOURCE_DATE_EPOCH
 * @throws Error where that is no number of seconds, or a file is not valid
 */
export function makeFacts(
  data: string,
  entries: Iterable<ReleaseEntry>,
  { version, software, epoch }: MadeWith,
): MadeFacts {
  const archive = readYamlFile(path.join(data, 'archive.yaml'), archiveSchema);
  const tombstones = readTombstones(data)
    .map(({ file: _, ...tombstone }) => tombstone)
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const time = findReleaseTime(entries, tombstones, epoch);
  const series = makeSlug(archive.title, archive.address);
  const withheld: WithheldEntry[] = [];
  const rulers = new Set(tombstones.flatMap(({ rulings }) => rulings.map(({ by }) => by)));
  const captures = new Set<string>();
  let count = 0;
  for (const { head } of entries) {
    count += 1;
    for (const { capture } of head.witnesses) captures.add(capture);
    const level = findLevel(head, 'release');
    if (level !== 'full') withheld.push({ id: head.id, level });
    for (const { by } of head.rulings ?? []) rulers.add(by);
  }
  const facts = {
    archive,
    name: `${series}-${version}`,
    series,
    version,
    software,
    timestamp: formatTime(time),
    address: findReleaseAddress(archive, `${version}/`),
    withheld,
    counts: { entries: count, captures: captures.size },
    tombstones,
    rulers: [...rulers].sort(),
  };
  return { facts, time };
}
