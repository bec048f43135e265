import path from 'node:path';
import { openStore, type Store } from '../cache/open-store.ts';

/** The stores of the cache, one for each kind of result. */
export interface Stores extends Readonly<Record<StoreName, Store>> {}

const names = ['captures', 'digests', 'entries', 'reports', 'prior'] as const;
type StoreName = (typeof names)[number];

/** Opens each store of a cache. */
export function openStores(cache: string): Stores {
  return Object.fromEntries(
    names.map((name) => [name, openStore(path.join(cache, name))]),
  ) as unknown as Stores;
}

/** Closes the stores. Returns how many records were found damaged. */
export function closeStores(stores: Stores): number {
  return Object.values<Store>(stores).reduce((sum, store) => sum + store.close(), 0);
}
