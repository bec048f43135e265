import type { Moment } from '../../src/model/moment.ts';
import { buildEntry } from '../../src/pipeline/build-entry.ts';
import { type EntryRecord, recordEntry } from '../../src/pipeline/entry-record.ts';
import { encodeReport } from '../../src/pipeline/group/encode-report.ts';
import { hashKey } from '../cache/hash-key.ts';
import type { RecordPlace } from '../cache/open-store.ts';
import type { CaptureFile } from './analyse-batch.ts';
import { readRecord } from './read-record.ts';
import type { Workbench } from './start-work.ts';

/** One capture of an entry to be built. */
export interface PlannedMember {
  readonly file: CaptureFile;
  readonly place: RecordPlace;
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
export function buildBatch(
  plans: readonly (readonly PlannedMember[])[],
  bench: Workbench,
): BuiltEntry[] {
  return plans.map((members) => buildOne(members, bench));
}

function buildOne(members: readonly PlannedMember[], bench: Workbench): BuiltEntry {
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
  const { record, digest } = buildRecord(members, bench);
  const bytes = encodeReport(digest);
  reports.write(key, bytes);
  return summarise(record, entries.write(key, Buffer.from(JSON.stringify(record))), bytes);
}

/** Merges captures, whatever the cache has. */
export function buildRecord(
  members: readonly PlannedMember[],
  bench: Workbench,
): ReturnType<typeof recordEntry> {
  const { publishers, rights, vocabulary } = bench;
  const records = members.map((member) => readRecord(member, bench));
  const sigla = members.map(({ siglum }) => siglum);
  return recordEntry(buildEntry(records, sigla, { publishers, rights, vocabulary }));
}

function summarise(record: EntryRecord, place: RecordPlace, report: Uint8Array): BuiltEntry {
  const { title, date, proposals, variants } = record;
  return { place, title, ...(date ? { date } : {}), proposals, variants, report };
}
