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
  /** What links it to others, as bytes. */
  readonly report: Uint8Array;
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
  const key = hashKey(
    'entry',
    bench.entryVersion,
    ...members.flatMap(({ file, place, siglum }) => [place.key, file.path, siglum]),
  );
  const known = entries.find(key);
  const kept = known && entries.readAt(known);
  const report = kept && reports.read(key);
  if (known && kept && report)
    return summarise(JSON.parse(kept.toString('utf8')) as EntryRecord, known, report);
  const { buildRecord } = await import('./build-record.ts');
  const { record, report: fresh } = await buildRecord(members, bench);
  reports.write(key, fresh);
  return summarise(record, entries.write(key, Buffer.from(JSON.stringify(record))), fresh);
}

function summarise(record: EntryRecord, place: RecordPlace, report: Uint8Array): BuiltEntry {
  const { title, date, proposals, variants } = record;
  return { place, title, ...(date ? { date } : {}), proposals, variants, report };
}
