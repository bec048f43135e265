import type { LinkContext } from '../../formats/linkset.ts';
import { findLevel } from '../../model/access.ts';
import type { EntryHead } from '../../model/entry.ts';
import { addressOf } from '../addresses.ts';
import { listEntryFiles } from './list-entry-files.ts';

/** What a page about an entry and the entry are, in the terms of schema.org. */
export const entryTypes = ['https://schema.org/AboutPage', 'https://schema.org/NewsArticle'];

/**
 * The links between an entry, its files and its metadata (FAIR Signposting
 * Profile, level 2). No author is linked: nobody's address is known.
 */
export function makeLinkset(
  head: Pick<EntryHead, 'id' | 'access' | 'rights' | 'witnesses'>,
): LinkContext[] {
  const anchor = addressOf.absolute(addressOf.entry(head.id));
  const files = listEntryFiles(head).map(({ file, type, relation }) => ({
    relation,
    target: { href: addressOf.absolute(addressOf.entryFile(head.id, file)), type },
  }));
  const pick = (wanted: 'item' | 'describedby') =>
    files.filter(({ relation }) => relation === wanted).map(({ target }) => target);
  const page = { href: anchor, type: 'text/html' };
  const originals = [...new Set(head.witnesses.flatMap(({ url }) => url ?? []))];
  const mapped = findLevel(head, 'site') === 'full' ? originals : [];
  return [
    {
      anchor,
      links: {
        'cite-as': [{ href: anchor }],
        describedby: pick('describedby'),
        item: pick('item'),
        license: [{ href: head.rights.statement }],
        type: entryTypes.map((href) => ({ href })),
        original: originals.map((href) => ({ href })),
        timemap: mapped.map((url) => ({
          href: addressOf.absolute(addressOf.timeMap(url)),
          type: 'application/link-format',
        })),
      },
    },
    ...pick('item').map(({ href }) => ({ anchor: href, links: { collection: [page] } })),
    ...pick('describedby').map(({ href }) => ({ anchor: href, links: { describes: [page] } })),
  ];
}
