import type { Reference } from '../../formats/reference.ts';
import { splitName } from '../../formats/split-name.ts';
import type { Archive } from '../../model/archive.ts';
import type { EntryHead } from '../../model/entry.ts';
import type { EntrySummary } from '../library.ts';
import { rankTags } from '../rank-tags.ts';

/** What files call the archive, publishers and tags; a `Library` says it too. */
export interface KnownNames {
  readonly archive: Archive;
  readonly publishers: ReadonlyMap<string, { readonly name: string }>;
  readonly tags: ReadonlyMap<string, { readonly name: string }>;
}

/**
 * What bibliographies say of an entry. Its keywords are the names of its foremost tags.
 * @param address of the entry's page, whole
 */
export function makeReference(
  { archive, publishers, tags }: KnownNames,
  { excerpt }: Pick<EntrySummary, 'excerpt'>,
  head: EntryHead,
  address: string,
): Reference {
  const publisher = publishers.get(head.publisher ?? '')?.name;
  return {
    id: head.id,
    title: head.title,
    authors: (head.byline?.split(', ') ?? []).map((name) =>
      splitName(name, head.language, publisher),
    ),
    publisher,
    published: head.published?.date,
    language: head.language ?? undefined,
    excerpt: excerpt === '' ? undefined : excerpt,
    keywords: rankTags(head.tags).foremost.map((id) => tags.get(id)?.name ?? id),
    archive: archive.title,
    address,
    originals: [...new Set(head.witnesses.flatMap(({ url }) => url ?? []))],
    rights: head.rights.statement,
  };
}
