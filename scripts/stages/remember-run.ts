import path from 'node:path';
import type { FinishedRun } from './finish-entries.ts';
import type { StagesOutcome } from './run-stages.ts';
import type { KnownEntryFile, Snapshot } from './snapshot.ts';
import { type Stamp, stampFile } from './stamp-file.ts';

/** Which files below entries/ a run wrote or linked anew. */
export type Touched = 'none' | 'changed' | 'all';

/** What the next run can use of this one; the files that it touched are stamped anew. */
export function rememberRun(
  outcome: StagesOutcome,
  { entries, changes }: FinishedRun,
  content: string,
  touched: Touched,
): Snapshot {
  const places = new Map(outcome.built.map(({ place }, index) => [place.key, index]));
  const ordered: FinishedRun['entries'][number][] = [];
  for (const own of entries) ordered[places.get(own.entry.place.key) ?? 0] = own;
  return {
    captures: outcome.analysed.map(({ path: below, stamp, sidecar, result }) => ({
      path: below,
      stamp,
      sidecar,
      result,
    })),
    files:
      touched === 'none'
        ? outcome.files
        : stampEntries(outcome, { entries, changes }, content, touched),
    grouped: outcome.captures.map(({ key }) => key),
    grouping: outcome.grouping,
    entries: ordered.map(({ entry: { built }, finished, sha256 }) => ({ built, finished, sha256 })),
    links: outcome.links,
  };
}

/**
 * Stamps entries that were put in place. The links that stand for unchanged files
 * have another time of change than before, but must be the same otherwise.
 */
function stampEntries(
  { files }: StagesOutcome,
  { entries, changes }: FinishedRun,
  content: string,
  touched: Touched,
): KnownEntryFile[] {
  const before = new Map(files.map((file) => [file.path, file]));
  const fresh = new Set([...changes.added, ...changes.changed]);
  const now = Date.now();
  return entries.map(({ entry, sha256 }) => {
    const own = before.get(entry.path);
    if (own && touched === 'changed' && !fresh.has(entry.path)) return own;
    const stamp = stampFile(path.join(content, 'entries', entry.path), now);
    const isKnown = own?.file.sha256 === sha256;
    const isSame = !isKnown || nameBytes(own.stamp) === nameBytes(stamp);
    const file = { sha256, head: entry.head };
    return { path: entry.path, stamp: isSame ? stamp : undefined, file };
  });
}

/** A stamp without the time of the last change of whatever kind. */
function nameBytes(stamp: Stamp | undefined): string | undefined {
  return stamp?.slice(0, stamp.lastIndexOf(' '));
}
