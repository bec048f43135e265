import type { Moment } from '../../src/model/moment.ts';
import type { EntryRecord } from '../../src/pipeline/entry-record.ts';
import { hashKey } from '../cache/hash-key.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import type { PlacedCapture } from './read-record.ts';
import type { Workbench } from './start-work.ts';

/** One capture of an entry to be built. */
export interface PlannedMember extends PlacedCapture {
  readonly siglum: string;
}

/** What a run keeps of a built entry in memory. */
export interface BuiltEntry {
  readonly place: RecordPlace;
  readonly title: string;
  readonly date?: Moment;
  readonly proposals: EntryRecord['proposals'];
  readonly variants: number;
  readonly reportPlace: RecordPlace;
}

/** Merges the captures of each planned entry, or takes the entry from the cache. */
export async function buildBatch(
  plans: readonly (readonly PlannedMember[])[],
  bench: Workbench,
): Promise<BuiltEntry[]> {
  const built: BuiltEntry[] = [];
  for (const members of plans) built.push(await buildOne(members, bench));
  return built;
}

async function buildOne(members: readonly PlannedMember[], bench: Workbench): Promise<BuiltEntry> {
  const { entries, reports } = bench.stores;
  const key = keyEntry(members, bench.entryVersion);
  const known = entries.find(key);
  const kept = known && entries.readAt(known);
  const reportPlace = reports.find(key);
  if (kept && reportPlace && reports.readAt(reportPlace))
    return summarise(JSON.parse(kept.toString('utf8')) as EntryRecord, known, reportPlace);
  const { buildRecord } = await import('./build-record.ts');
  const { record, report: fresh } = await buildRecord(members, bench);
  const place = entries.write(key, Buffer.from(JSON.stringify(record)));
  return summarise(record, place, reports.write(key, fresh));
}

/** An entry is what its captures, their sigla and the vocabulary make it. */
export function keyEntry(members: readonly PlannedMember[], entryVersion: string): string {
  const parts = members.flatMap(({ file, place, siglum }) => [place.key, file.path, siglum]);
  return hashKey('entry', entryVersion, ...parts);
}

function summarise(record: EntryRecord, place: RecordPlace, reportPlace: RecordPlace): BuiltEntry {
  const { title, date, proposals, variants } = record;
  return { title, ...(date ? { date } : {}), proposals, variants, place, reportPlace };
}
