import { packHashes, unpackHashes } from '../cache/columns.ts';
import { packCaptures, unpackCaptures } from './pack-captures.ts';
import { packEntries, unpackEntries } from './pack-entries.ts';
import { packFiles, unpackFiles } from './pack-files.ts';
import { packGrouping, unpackGrouping } from './pack-grouping.ts';
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
    links: Float64Array.from(links.flat()),
  };
}

/** The snapshot again. */
export function unpackSnapshot(packed: PackedSnapshot): Snapshot {
  const { links } = packed;
  return {
    captures: unpackCaptures(packed.captures),
    files: unpackFiles(packed.files),
    grouped: unpackHashes(packed.grouped).map((key) => key ?? ''),
    grouping: unpackGrouping(packed.grouping),
    entries: unpackEntries(packed.entries),
    links: Array.from({ length: links.length / 3 }, (_, index) => {
      const [first = 0, second = 0, confidence = 0] = links.subarray(index * 3, index * 3 + 3);
      return [first, second, confidence];
    }),
  };
}
