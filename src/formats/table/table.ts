import type { ReleaseEntry } from '../release/release-entry.ts';

/** A value of a table; null where nothing is known. */
export type Cell = string | number | boolean | null;

/** A column, with what holds for each of its values (Table Schema 2.0). */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly description: string;
  readonly required?: true;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
}

/** A table made from entries, each giving some rows. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  /** Whether the column `entry` is the `id` of a row of the table of entries. */
  readonly belongsToEntry: boolean;
  /** Rows in the order of the columns. */
  readonly rows: (entry: ReleaseEntry) => Iterable<readonly Cell[]>;
}
