import type { SearchRow } from '../../site/search-table.ts';
import type { SearchState } from './search-state.ts';

/**
 * Entries in the order asked for. The table has the newest first; undated ones
 * are last both ways, and so are matches that no word ranks.
 * @param ranks place of each fragment among the matches, the best first; undefined without words
 */
export function rankEntries(
  found: readonly SearchRow[],
  sort: SearchState['sort'],
  ranks: ReadonlyMap<string, number> | undefined,
): SearchRow[] {
  const rankOf = ([fragment]: SearchRow) => ranks?.get(fragment) ?? Number.POSITIVE_INFINITY;
  if (sort === '' && ranks) return found.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (sort !== 'oldest') return [...found];
  const dated = found.filter(([, published]) => published !== '');
  return [...dated.reverse(), ...found.filter(([, published]) => published === '')];
}
