import { buildEntry } from '../../src/pipeline/build-entry.ts';
import { type EntryRecord, recordEntry } from '../../src/pipeline/entry-record.ts';
import { encodeReport } from '../../src/pipeline/group/encode-report.ts';
import { prepareVocabulary } from '../../src/pipeline/tag/assign-tags.ts';
import type { EntryMaterial } from './build-batch.ts';
import { readRecord } from './read-record.ts';
import type { Workbench } from './start-work.ts';

/** A built entry with what links it to others, as bytes. */
export interface BuiltRecord {
  readonly record: EntryRecord;
  readonly report: Uint8Array;
}

const vocabularies = new WeakMap<object, ReturnType<typeof prepareVocabulary>>();

/** Merges the captures of an entry. */
export async function buildRecord(
  { members, decisions }: EntryMaterial,
  bench: Workbench,
): Promise<BuiltRecord> {
  const { publishers, rights, access, concepts } = bench;
  const vocabulary = vocabularies.get(concepts) ?? prepareVocabulary(concepts);
  vocabularies.set(concepts, vocabulary);
  const records = await Promise.all(members.map((member) => readRecord(member, bench)));
  const sigla = members.map(({ siglum }) => siglum);
  const { record, digest } = recordEntry(
    buildEntry(records, sigla, { publishers, rights, access, vocabulary }, decisions),
  );
  return { record, report: encodeReport(digest) };
}
