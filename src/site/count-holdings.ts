import { findYear } from './group-entries.ts';
import type { EntrySummary, Library } from './library.ts';
import { pageSize } from './paginate.ts';

/** What the archive has of one publisher. */
interface HoldingsRow {
  /** Null for entries whose publisher nobody knows. */
  readonly publisher: string | null;
  readonly name: string | null;
  /** One for each year of `Holdings.years`. */
  readonly cells: readonly HoldingsCell[];
  readonly total: number;
}

interface HoldingsCell {
  readonly year: string;
  readonly count: number;
  /** Number of the page of the publisher's list on which the year begins. */
  readonly page: number;
}

export interface Holdings {
  /** Those in which any entry was published, in order, `undated` last. */
  readonly years: readonly string[];
  /** In the order of the publishers' names, what has none last. */
  readonly rows: readonly HoldingsRow[];
}

/** Counts what the archive has from which publisher and year. */
export function countHoldings({ publishers, entries, years }: Library): Holdings {
  const unknown = entries.filter((entry) => entry.publisher === null);
  const known = years.map(({ year }) => year).filter((year) => year !== 'undated');
  const columns = [...known.reverse(), ...(known.length < years.length ? ['undated'] : [])];
  const makeRow = (
    publisher: string | null,
    name: string | null,
    own: readonly EntrySummary[],
  ) => ({
    publisher,
    name,
    cells: countYears(own, columns),
    total: own.length,
  });
  return {
    years: columns,
    rows: [
      ...[...publishers.values()].map(({ id, name, entries: own }) => makeRow(id, name, own)),
      ...(unknown.length > 0 ? [makeRow(null, null, unknown)] : []),
    ],
  };
}

function countYears(entries: readonly EntrySummary[], years: readonly string[]): HoldingsCell[] {
  return years.map((year) => ({
    year,
    count: entries.filter((entry) => findYear(entry) === year).length,
    page:
      Math.floor(
        Math.max(
          0,
          entries.findIndex((entry) => findYear(entry) === year),
        ) / pageSize,
      ) + 1,
  }));
}

/** The ids that lead to where each year begins in a list: by entry, `y2022`. */
export function anchorYears(entries: readonly EntrySummary[]): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const entry of entries) {
    const year = findYear(entry);
    if (!firsts.has(year)) firsts.set(year, entry.id);
  }
  return new Map([...firsts].map(([year, id]) => [id, `y${year}`]));
}
