import { describeMoment } from './describe-moment.ts';
import { findYear } from './group-entries.ts';
import type { EntrySummary, Library } from './library.ts';
import type { Messages } from './messages.ts';

/** What the search index holds of an entry besides its words. */
export interface SearchFacts {
  /** Values to filter and to sort by, each with the name of its filter or key. */
  readonly filters: readonly SearchFact[];
  readonly sort: readonly SearchFact[];
  readonly publisher: string;
  readonly date: string;
}

interface SearchFact {
  readonly name: string;
  readonly value: string;
}

/** Describes an entry to the search index. Filters go by id, so that an address with filters stays valid when a name changes. */
export function describeSearch(
  entry: EntrySummary,
  library: Library,
  messages: Messages,
): SearchFacts {
  const types = new Set(entry.tags.map((id) => library.tags.get(id)?.type ?? 'undescribed'));
  return {
    filters: [
      { name: 'publisher', value: entry.publisher ?? 'unknown' },
      { name: 'year', value: findYear(entry) },
      ...entry.tags.map((value) => ({ name: 'tag', value })),
      ...[...types].map((value) => ({ name: 'type', value })),
    ],
    sort: makeSortKeys(entry.published?.date),
    publisher: library.publishers.get(entry.publisher ?? '')?.name ?? messages.unknown.publisher,
    date:
      entry.published === null
        ? messages.unknown.date
        : describeMoment(entry.published.date.slice(0, 10), messages),
  };
}

/**
 * Two keys, because a page without a key is dropped from a sorted search and
 * entries without a date belong last both ways.
 */
function makeSortKeys(date: string | undefined): SearchFact[] {
  const local = date?.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
  const key = local?.replaceAll(/\D/g, '').padEnd(14, '0');
  return [
    { name: 'newest', value: key ?? '0' },
    { name: 'oldest', value: key ?? '99999999999999' },
  ];
}
