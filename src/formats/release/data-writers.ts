import { writePremis } from '../events/premis.ts';
import { writeProvJson } from '../events/prov-json.ts';
import { writeCsv } from '../table/csv.ts';
import { tables } from '../table/tables.ts';
import { writeEntriesParquet } from './entries-parquet.ts';
import { writeJsonLines } from './json-lines.ts';
import type { ReleaseEntry } from './release-entry.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** A file of `data/` that is made from all entries. `make` yields it piece by piece and may go through the entries more than once. */
export interface DataWriter {
  /** Path below `data/`. */
  readonly path: string;
  readonly mediaType: string;
  /** What the file holds, for people. */
  readonly description: string;
  readonly make: (
    entries: Iterable<ReleaseEntry>,
    facts: ReleaseFacts,
  ) => Iterable<string | Uint8Array>;
}

/** The files made from all entries, each made after those before it. */
export const dataWriters: readonly DataWriter[] = [
  {
    path: 'entries.jsonl',
    mediaType: 'application/jsonl',
    description:
      'every entry with its text, evidence, witnesses and apparatus, one JSON document a line',
    make: writeJsonLines,
  },
  {
    path: 'entries.parquet',
    mediaType: 'application/vnd.apache.parquet',
    description:
      'the table of entries with their texts, for analysis in columns (Apache Parquet); the column head has the rest as JSON',
    make: writeEntriesParquet,
  },
  ...tables.map(
    (table): DataWriter => ({
      path: `${table.name}.csv`,
      mediaType: 'text/csv',
      description: table.description,
      make: (entries) => writeCsv(table, entries),
    }),
  ),
  {
    path: 'metadata/premis.xml',
    mediaType: 'application/xml',
    description: 'captures and entries as objects, and what was done to them as events (PREMIS 3)',
    make: writePremis,
  },
  {
    path: 'metadata/provenance.prov.json',
    mediaType: 'application/json',
    description: 'the same events as provenance (W3C PROV-JSON)',
    make: writeProvJson,
  },
];
