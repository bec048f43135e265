import type { Decision, Unmet } from '../../src/model/decision.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { EntryRecord } from '../../src/pipeline/entry-record.ts';
import { hashKey } from '../cache/hash-key.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import type { PlacedCapture } from './read-record.ts';
import type { Workbench } from './start-work.ts';

/** One capture of an entry to be built. */
export interface PlannedMember extends PlacedCapture {
  readonly sha256: string;
  readonly siglum: string;
}

/** The captures of an entry to be built, and what people decided about it. */
export interface EntryMaterial {
  readonly members: readonly PlannedMember[];
  readonly decisions: readonly Decision[];
}

/** What a run keeps of a built entry in memory. */
export interface BuiltEntry {
  readonly place: RecordPlace;
  readonly title: string;
  readonly date?: Moment;
  readonly proposals: EntryRecord['proposals'];
  readonly variants: number;
  readonly reportPlace: RecordPlace;
  /** Decisions about it that do not apply to it. */
  readonly unmet?: readonly Unmet[];
}

/** Merges the captures of each planned entry, or takes the entry from the cache. */
export async function buildBatch(
  plans: readonly EntryMaterial[],
  bench: Workbench,
): Promise<BuiltEntry[]> {
  const built: BuiltEntry[] = [];
  for (const material of plans) built.push(await buildOne(material, bench));
  return built;
}

async function buildOne(material: EntryMaterial, bench: Workbench): Promise<BuiltEntry> {
  const { entries, reports } = bench.stores;
  const key = keyEntry(material, bench.entryVersion);
  const known = entries.find(key);
  const kept = known && entries.readAt(known);
  const reportPlace = reports.find(key);
  if (kept && reportPlace && reports.readAt(reportPlace))
    return summarise(JSON.parse(kept.toString('utf8')) as EntryRecord, known, reportPlace);
  const { buildRecord } = await import('./build-record.ts');
  const { record, report: fresh } = await buildRecord(material, bench);
  const place = entries.write(key, Buffer.from(JSON.stringify(record)));
  return summarise(record, place, reports.write(key, fresh));
}

/** An entry is what its captures, their sigla, the vocabulary and people's decisions make it. */
export function keyEntry({ members, decisions }: EntryMaterial, entryVersion: string): string {
  const parts = members.flatMap(({ file, place, siglum }) => [place.key, file.path, siglum]);
  const decided = decisions.length > 0 ? [JSON.stringify(decisions)] : [];
  return hashKey('entry', entryVersion, ...parts, ...decided);
}

function summarise(record: EntryRecord, place: RecordPlace, reportPlace: RecordPlace): BuiltEntry {
  const { title, date, proposals, variants, unmet } = record;
  const optional = { ...(date ? { date } : {}), ...(unmet ? { unmet } : {}) };
  return { title, ...optional, proposals, variants, place, reportPlace };
}
