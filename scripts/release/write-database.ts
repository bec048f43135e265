import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ReleaseEntry } from '../../src/formats/release/release-entry.ts';
import type { Cell, Column, Table } from '../../src/formats/table/table.ts';
import { tables } from '../../src/formats/table/tables.ts';

const types = { string: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER' } as const;

/**
 * Writes the tables of a release, the texts and a full-text index over both
 * titles and texts as an SQLite database. The same entries give the same bytes
 * with one version of SQLite, which the pinned Node brings.
 */
export function writeDatabase(file: string, entries: Iterable<ReleaseEntry>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec(
      'PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = "UTF-8"; BEGIN',
    );
    for (const table of tables) database.exec(defineTable(table));
    database.exec(
      'CREATE TABLE texts (entry TEXT PRIMARY KEY REFERENCES entries (id), title TEXT NOT NULL, text TEXT NOT NULL);' +
        "CREATE VIRTUAL TABLE search USING fts5 (title, text, content = 'texts', tokenize = 'unicode61 remove_diacritics 2')",
    );
    const inserts = tables.map((table) => ({ table, insert: database.prepare(fillTable(table)) }));
    const text = database.prepare('INSERT INTO texts (entry, title, text) VALUES (?, ?, ?)');
    for (const entry of entries) {
      for (const { table, insert } of inserts) {
        for (const row of table.rows(entry)) insert.run(...row.map(storeCell));
      }
      text.run(entry.head.id, entry.head.title, entry.text);
    }
    database.exec(
      "INSERT INTO search (search) VALUES ('rebuild'); INSERT INTO search (search) VALUES ('optimize'); COMMIT; VACUUM",
    );
  } finally {
    database.close();
  }
}

function defineTable({ name, columns, primaryKey, belongsToEntry }: Table): string {
  const reference = belongsToEntry ? [', FOREIGN KEY (entry) REFERENCES entries (id)'] : [];
  return `CREATE TABLE ${name} (${columns.map(defineColumn).join(', ')}, PRIMARY KEY (${primaryKey
    .map(quote)
    .join(', ')})${reference.join('')})`;
}

function defineColumn({ name, type, required }: Column): string {
  return `${quote(name)} ${types[type]}${required ? ' NOT NULL' : ''}`;
}

function fillTable({ name, columns }: Table): string {
  return `INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`;
}

/** SQLite has no booleans. */
function storeCell(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function quote(name: string): string {
  return `"${name}"`;
}
