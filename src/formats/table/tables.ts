import { capturesTable } from './captures-table.ts';
import { entriesTable } from './entries-table.ts';
import type { Table } from './table.ts';
import { tagsTable } from './tags-table.ts';
import { variantsTable } from './variants-table.ts';

/** The tables of a release; the one that others refer to comes first. */
export const tables: readonly Table[] = [entriesTable, capturesTable, variantsTable, tagsTable];
