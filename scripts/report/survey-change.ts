import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type EntryFile, parseEntryFile } from '../../src/model/entry-file.ts';
import { isTombstonePath, parseTombstone, type Tombstone } from '../../src/model/tombstone.ts';
import type { PairVerdict } from '../../src/pipeline/group/judge-pair.ts';
import { isStale } from '../shell/compare-entries.ts';
import { listMessages } from '../shell/list-messages.ts';
import { runOverContent } from '../shell/run-over-content.ts';
import { batchSize, cutBatches } from '../stages/cut-batches.ts';
import { finishEntries } from '../stages/finish-entries.ts';
import { type Base, readBase } from './read-base.ts';

/** An entry's file with its length in bytes. */
export interface SurveyedEntry extends EntryFile {
  readonly bytes: number;
}

/** Two states of an archive, as far as they differ. */
export interface Change {
  readonly base: Base;
  /** Entries that differ, by path: as they were, and as ingest makes them. */
  readonly before: ReadonlyMap<string, SurveyedEntry>;
  readonly after: ReadonlyMap<string, SurveyedEntry>;
  /** Path of the entry that each capture goes into now. */
  readonly homes: ReadonlyMap<string, string>;
  /** Judged pairs that have a new capture. */
  readonly pairs: readonly {
    readonly captures: readonly [string, string];
    readonly verdict: PairVerdict;
  }[];
  /** Tombstones that differ, by id: as they were, and as ingest makes them. */
  readonly tombstonesBefore: ReadonlyMap<string, Tombstone>;
  readonly tombstonesAfter: ReadonlyMap<string, Tombstone>;
  readonly messages: readonly VFileMessage[];
  readonly stale: boolean;
  /** Any entry as ingest makes it. */
  readonly readAfter: (entry: string) => SurveyedEntry | undefined;
  /** Bytes of each new capture. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Runs ingest over a content folder without writing, and compares with a revision. @param kept folder of the cache; undefined for none */
export function surveyChange(
  content: string,
  revision: string,
  kept: string | undefined,
): Promise<Change> {
  const base = readBase(content, revision);
  return runOverContent(content, kept, async (sources, outcome, { crew, former }) => {
    const { changes } = await finishEntries(outcome, former, crew, undefined);
    const differ = new Set([
      ...changes.added,
      ...changes.changed,
      ...changes.removed,
      ...[...base.added, ...base.edited, ...base.removed].flatMap((below) =>
        below.startsWith('entries/') ? [below.slice('entries/'.length)] : [],
      ),
    ]);
    const planned = outcome.entries.filter((entry) => differ.has(entry.path));
    const after = new Map<string, SurveyedEntry>();
    await crew.run('compose', cutBatches(planned, batchSize), (composed, number) => {
      for (const [index, source] of composed.entries()) {
        const entry = planned[number * batchSize + index];
        if (entry) after.set(entry.path, survey(source));
      }
    });
    const earlier = readEntriesBefore(base, differ);
    const fresh = new Set(listCaptures(base.added));
    const pathOf = (index: number) => outcome.captures[index]?.path ?? '';
    return {
      base,
      before: new Map(
        earlier.flatMap(([below, source]) =>
          isTombstonePath(below) ? [] : [[below, survey(source)]],
        ),
      ),
      after,
      tombstonesBefore: byId(
        earlier.flatMap(([below, source]) =>
          isTombstonePath(below) ? [parseTombstone(source)] : [],
        ),
      ),
      tombstonesAfter: byId(
        outcome.tombstones.flatMap((own) => (differ.has(own.path) ? [own.tombstone] : [])),
      ),
      homes: new Map(
        outcome.entries.flatMap((entry) =>
          entry.members.map(({ file }) => [file.path, entry.path]),
        ),
      ),
      pairs: outcome.pairs.flatMap(({ pair: [first, second], verdict }) => {
        const captures = [pathOf(first), pathOf(second)] as const;
        return captures.some((capture) => fresh.has(capture)) ? [{ captures, verdict }] : [];
      }),
      messages: listMessages(
        content,
        path.relative(process.cwd(), content) || '.',
        sources,
        outcome,
      ),
      stale: isStale(changes),
      readAfter: (entry) => after.get(entry) ?? readFile(path.join(content, 'entries', entry)),
      sizes: new Map(
        [...fresh].map((capture) => [
          capture,
          statSync(path.join(content, 'captures', capture), { throwIfNoEntry: false })?.size ?? 0,
        ]),
      ),
    };
  });
}

/** The captures among paths below the content folder, by path below captures/. */
export function listCaptures(paths: readonly string[]): string[] {
  return paths.flatMap((below) =>
    below.startsWith('captures/') && !below.endsWith('.yaml') && !/\/\./.test(below)
      ? [below.slice('captures/'.length)]
      : [],
  );
}

/** Sources of entries and tombstones at the revision, by path below entries/. */
function readEntriesBefore(base: Base, paths: ReadonlySet<string>): [string, string][] {
  const asked = [...paths].sort().map((below) => `entries/${below}`);
  return [...base.read(asked)].map(([below, source]) => [below.slice('entries/'.length), source]);
}

function byId(tombstones: readonly Tombstone[]): Map<string, Tombstone> {
  return new Map(tombstones.map((tombstone) => [tombstone.id, tombstone]));
}

function survey(source: string): SurveyedEntry {
  return { ...parseEntryFile(source), bytes: Buffer.byteLength(source) };
}

function readFile(file: string): SurveyedEntry | undefined {
  try {
    return survey(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
