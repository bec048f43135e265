import type { ReleaseEntry } from '../release/release-entry.ts';
import type { Cell, Table } from './table.ts';

/**
 * What spreadsheets take for the start of a formula, and the apostrophe, so that
 * the guard can be told from one that was there before.
 */
const guarded = /^[=+\-@\t\r\n'\uff1d\uff0b\uff0d\uff20]/;

/** How texts are kept from being run as formulas, for people who read the files. */
export const guardNote =
  'A text that begins with = + - @ (or their wide forms), a tab, a line break or an apostrophe has one apostrophe put before it, so that no spreadsheet takes it for a formula. To get the text back, take one apostrophe away where a text begins with one.';

/** A text that no spreadsheet takes for a formula. */
export function guardText(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

/** One record of RFC 4180, CR LF included. */
export function formatCsvRecord(cells: readonly Cell[]): string {
  return `${cells.map(formatCell).join(',')}\r\n`;
}

/** Writes a table as RFC 4180 with a header. */
export function* writeCsv(table: Table, entries: Iterable<ReleaseEntry>): Iterable<string> {
  yield formatCsvRecord(table.columns.map(({ name }) => name));
  for (const entry of entries) {
    for (const row of table.rows(entry)) yield formatCsvRecord(row);
  }
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? guardText(cell) : `${cell}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
