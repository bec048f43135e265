import type { Facet, SearchRow, SearchTable } from '../../site/search-table.ts';
import type { Choices, SearchState } from './search-state.ts';

/** What stands for a value that nobody knows. */
const unknown = { publisher: 'unknown', language: 'unknown', year: 'undated' } as const;

/** Entries that answer a search, and how many each value of each facet would leave. */
export interface Narrowed {
  /** Rows of the table, in its order. */
  readonly found: readonly SearchRow[];
  /** By facet and value. The counts of a facet follow all others, but not its own choices, so that they say what another choice would give. */
  readonly counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
}

/**
 * Narrows the entries that have the words to those that the other choices allow:
 * any of the chosen values of a facet, none of the excluded ones, all facets at once.
 * @param matches names of fragments; undefined where no words are searched for
 */
export function narrowEntries(
  table: SearchTable,
  { chosen, excluded, from, to }: SearchState,
  matches: ReadonlySet<string> | undefined,
): Narrowed {
  const wanted = sortChoices(chosen, table);
  const unwanted = sortChoices(excluded, table);
  const found: SearchRow[] = [];
  const counts = new Map<Facet, Map<string, number>>();
  for (const row of table.entries) {
    if (matches && !matches.has(row[0])) continue;
    if (!overlapsRange(row[1], from, to)) continue;
    const values = listValues(row, table);
    const failed = listFacets(wanted, unwanted).filter((facet) => {
      const own = values.get(facet) ?? [];
      const asked = wanted.get(facet);
      return (
        (asked && !own.some((value) => asked.has(value))) ||
        own.some((value) => unwanted.get(facet)?.has(value))
      );
    });
    if (failed.length === 0) found.push(row);
    if (failed.length > 1) continue;
    for (const [facet, own] of values) {
      if (failed.length === 1 && failed[0] !== facet) continue;
      const counted = counts.get(facet) ?? new Map<string, number>();
      for (const value of own) counted.set(value, (counted.get(value) ?? 0) + 1);
      counts.set(facet, counted);
    }
  }
  return { found, counts };
}

/** The values of a row by facet. */
function listValues(row: SearchRow, table: SearchTable): Map<Facet, string[]> {
  const [, published, publisher, language, tags] = row;
  const values = new Map<Facet, string[]>([
    ['publisher', [table.publishers[publisher]?.[0] ?? unknown.publisher]],
    ['language', [table.languages[language]?.[0] ?? unknown.language]],
    ['year', [published.slice(0, 4) || unknown.year]],
  ]);
  if (published.length > 4) values.set('month', [published.slice(0, 7)]);
  for (const place of tags) {
    const [id, , type] = table.tags[place] ?? [];
    if (id === undefined || type === undefined) continue;
    const own = values.get(type);
    if (own) own.push(id);
    else values.set(type, [id]);
  }
  return values;
}

/** Whether a date, as exactly as it is known, can lie within two days. An unknown one cannot lie within any bounds. */
export function overlapsRange(published: string, from: string, to: string): boolean {
  if (from === '' && to === '') return true;
  if (published === '') return false;
  // A year or a month is all its days: the sign after it sorts behind every digit and dash.
  return `${published}~` >= from && (to === '' || published <= `${to}~`);
}

/** Choices by facet: each tag belongs to the facet of its type. */
function sortChoices(choices: Choices, table: SearchTable): Map<Facet, Set<string>> {
  const sorted = new Map<Facet, Set<string>>();
  const add = (facet: Facet, value: string) => {
    const own = sorted.get(facet) ?? new Set<string>();
    sorted.set(facet, own.add(value));
  };
  for (const key of ['publisher', 'language', 'year', 'month'] as const)
    for (const value of choices[key] ?? []) add(key, value);
  for (const tag of choices.tag ?? [])
    add(table.tags.find(([id]) => id === tag)?.[2] ?? 'undescribed', tag);
  return sorted;
}

function listFacets(...choices: readonly ReadonlyMap<Facet, unknown>[]): Facet[] {
  return [...new Set(choices.flatMap((own) => [...own.keys()]))];
}
