import type { EntryList, ListedEntry } from '../../formats/entry-list-json.ts';
import { addressOf } from '../addresses.ts';
import type { EntrySummary, Library } from '../library.ts';
import { pickPage } from '../paginate.ts';

/** A page of the list of all entries, as the API has it. @param parameter `page/2`; undefined for the first */
export function listEntries(library: Library, parameter: string | undefined): EntryList {
  const { items, number, total } = pickPage(library.entries, parameter);
  const find = (page: number) => addressOf.absolute(addressOf.apiEntries(page));
  return {
    total: library.entries.length,
    page: number,
    pages: total,
    first: find(1),
    previous: number > 1 ? find(number - 1) : null,
    next: number < total ? find(number + 1) : null,
    last: find(total),
    entries: items.map((entry) => describeEntry(library, entry)),
  };
}

function describeEntry({ publishers }: Library, entry: EntrySummary): ListedEntry {
  const { id, publisher } = entry;
  return {
    id,
    address: addressOf.absolute(addressOf.entry(id)),
    json: addressOf.absolute(addressOf.apiEntry(id)),
    title: entry.title,
    published: entry.published,
    publisher:
      publisher === null
        ? null
        : { id: publisher, name: publishers.get(publisher)?.name ?? publisher },
    language: entry.language,
    tags: [...entry.tags],
    story: entry.story,
    captures: entry.witnesses.length,
    variants: entry.variants,
    rights: entry.rights.statement,
    excerpt: entry.excerpt === '' ? null : entry.excerpt,
  };
}
