import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { entriesTable } from '../table/entries-table.ts';
import type { Column } from '../table/table.ts';
import type { ReleaseEntry } from './release-entry.ts';

/** Entries that are held at once: the rows of a row group. */
const groupSize = 500;

const types: Readonly<Record<Column['type'], BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  boolean: 'BOOLEAN',
};

interface ParquetColumn {
  readonly name: string;
  readonly type: BasicType;
  readonly nullable: boolean;
}

/** Those of the table of entries, then the texts and the front matter as JSON. */
const columns: readonly ParquetColumn[] = [
  ...entriesTable.columns.map(({ name, type, required }) => ({
    name,
    type: types[type],
    nullable: required !== true,
  })),
  { name: 'text', type: 'STRING', nullable: false },
  { name: 'markdown', type: 'STRING', nullable: false },
  { name: 'head', type: 'JSON', nullable: false },
];

/**
 * Writes entries as Apache Parquet, compressed with Snappy: the table of entries
 * with texts and front matter, row group by row group. The same entries give the
 * same bytes with one version of the writer.
 */
export function* writeEntriesParquet(entries: Iterable<ReleaseEntry>): Iterable<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: fillColumns([]) });
  const writer = new ParquetWriter({ writer: bytes, schema });
  const takeBytes = () => {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    return taken;
  };
  let group: unknown[][] = [];
  const writeGroup = () => {
    writer.write({ columnData: fillColumns(group), rowGroupSize: groupSize });
    group = [];
    return takeBytes();
  };
  for (const entry of entries) {
    group.push(makeRow(entry));
    if (group.length === groupSize) yield writeGroup();
  }
  if (group.length > 0) yield writeGroup();
  writer.finish();
  yield takeBytes();
}

function makeRow(entry: ReleaseEntry): unknown[] {
  const [row] = entriesTable.rows(entry);
  return [...(row ?? []), entry.text, entry.markdown, entry.head];
}

function fillColumns(rows: readonly (readonly unknown[])[]) {
  return columns.map((column, index) => ({ ...column, data: rows.map((row) => row[index]) }));
}
