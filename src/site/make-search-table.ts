import type { EntrySummary, Library } from './library.ts';
import type { Messages } from './messages.ts';
import type { FacetValue, SearchRow, SearchTable } from './search-table.ts';

/**
 * Lists what is known of the entries that can be searched.
 * @param fragments names of the index's fragments, by entry id
 */
export function makeSearchTable(
  library: Library,
  fragments: ReadonlyMap<string, string>,
  messages: Messages,
): SearchTable {
  const entries = library.entries.filter(({ id }) => fragments.has(id));
  const publishers = listUsed(entries, ({ publisher }) => publisher);
  const languages = listUsed(entries, ({ language }) => language);
  const tags = [...library.tags.values()].filter((tag) => tag.entries.length > 0);
  const placeOf = (list: readonly string[]) => new Map(list.map((id, place) => [id, place]));
  const publisherPlaces = placeOf(publishers);
  const languagePlaces = placeOf(languages);
  const tagPlaces = placeOf(tags.map(({ id }) => id));
  return {
    publishers: publishers.map((id): FacetValue => [id, library.publishers.get(id)?.name ?? id]),
    languages: languages.map((id): FacetValue => [id, messages.nameLanguage(id)]),
    tags: tags.map(({ id, hashtag, type }) => [id, hashtag, type]),
    entries: entries.map((entry): SearchRow => {
      const { id, published, publisher, language } = entry;
      return [
        fragments.get(id) ?? '',
        published?.date.slice(0, 10) ?? '',
        publisherPlaces.get(publisher ?? '') ?? -1,
        languagePlaces.get(language ?? '') ?? -1,
        entry.tags.flatMap((tag) => tagPlaces.get(tag) ?? []),
      ];
    }),
  };
}

/** Values in use, sorted by id. */
function listUsed(
  entries: readonly EntrySummary[],
  read: (entry: EntrySummary) => string | null,
): string[] {
  return [...new Set(entries.flatMap((entry) => read(entry) ?? []))].sort();
}
