import type { SearchTable } from '../../site/search-table.ts';

let loaded: Promise<SearchTable> | undefined;

/** Loads what is known of all entries, once. @param address of the table */
export function loadTable(address: string): Promise<SearchTable> {
  loaded ??= fetchTable(address).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function fetchTable(address: string): Promise<SearchTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
