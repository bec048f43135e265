import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Decision, PlacedDecision } from '../../src/model/decision.ts';
import type { EntryHead } from '../../src/model/entry.ts';
import type { Tombstone } from '../../src/model/tombstone.ts';
import { listWithdrawn } from '../../src/pipeline/decide/list-withdrawn.ts';
import { readSources, type Sources } from '../shell/read-sources.ts';
import { readTombstones } from '../shell/read-tombstones.ts';
import { parsePrior } from '../stages/parse-prior.ts';

/** What stands on record in a content folder. */
export interface ContentRecord {
  readonly sources: Sources;
  readonly decisions: readonly PlacedDecision[];
  /** The same without their places. */
  readonly decided: readonly Decision[];
  /** Heads of entries as they stand. */
  readonly heads: readonly EntryHead[];
  readonly tombstones: readonly Tombstone[];
  /** Both of them. */
  readonly known: readonly (EntryHead | Tombstone)[];
  /** Those that decisions withdraw. */
  readonly withdrawn: readonly (EntryHead | Tombstone)[];
}

/** Reads the entries, tombstones and decisions of a content folder as they stand. */
export async function readRecord(content: string): Promise<ContentRecord> {
  const sources = await readSources(content);
  const { decisions } = sources;
  const decided = decisions.map(({ decision }) => decision);
  const heads = sources.entries.flatMap(
    (below) => parsePrior(readFileSync(path.join(content, 'entries', below), 'utf8')).head ?? [],
  );
  const { tombstones } = readTombstones(content, sources.tombstones);
  const known = [...heads, ...tombstones];
  const withdrawn = listWithdrawn(known, decided);
  return { sources, decisions, decided, heads, tombstones, known, withdrawn };
}
