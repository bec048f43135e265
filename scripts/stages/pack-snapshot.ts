import { packHashes, unpackHashes } from '../cache/columns.ts';
import { packCaptures, unpackCaptures } from './pack-captures.ts';
import { packEntries, unpackEntries } from './pack-entries.ts';
import { packFiles, unpackFiles } from './pack-files.ts';
import { packGrouping, unpackGrouping } from './pack-grouping.ts';
import { packLinks, unpackLinks } from './pack-links.ts';
import type { Snapshot } from './snapshot.ts';

export type PackedSnapshot = ReturnType<typeof packSnapshot>;

/** Lays a snapshot out in columns, for a file. */
export function packSnapshot(snapshot: Snapshot) {
  const { captures, files, grouped, grouping, entries, links } = snapshot;
  return {
    captures: packCaptures(captures),
    files: packFiles(files),
    grouped: packHashes(grouped),
    grouping: packGrouping(grouping),
    entries: packEntries(entries),
    links: packLinks(links),
  };
}

/** The snapshot again. */
export function unpackSnapshot(packed: PackedSnapshot): Snapshot {
  return {
    captures: unpackCaptures(packed.captures),
    files: unpackFiles(packed.files),
    grouped: unpackHashes(packed.grouped).map((key) => key ?? ''),
    grouping: unpackGrouping(packed.grouping),
    entries: unpackEntries(packed.entries),
    links: unpackLinks(packed.links),
  };
}
