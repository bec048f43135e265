import initialize from '@sqlite.org/sqlite-wasm';

/** A database that is only read, by another build of SQLite than the one that wrote it. */
export interface ReadDatabase {
  /** Rows in the order of the columns. */
  readonly query: (sql: string, values?: readonly string[]) => unknown[][];
  readonly close: () => void;
}

/** Opens the bytes of an SQLite database in memory. */
export async function openDatabase(bytes: Uint8Array): Promise<ReadDatabase> {
  const { capi, oo1, wasm } = await initialize();
  const database = new oo1.DB();
  const { length } = bytes;
  const place = wasm.allocFromTypedArray(new Uint8Array(bytes));
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  const code = capi.sqlite3_deserialize(database, 'main', place, length, length, flags);
  if (code !== 0) throw new Error(`SQLite does not open it: ${code}`);
  return {
    query: (sql, values = []) =>
      database.exec(sql, { bind: [...values], returnValue: 'resultRows' }) as unknown[][],
    close: () => database.close(),
  };
}
