import type { EntryDocument } from '../../formats/entry-document.ts';
import { findLevel, type Outlet } from '../../model/access.ts';
import { addressOf } from '../addresses.ts';
import type { EntrySummary, Library } from '../library.ts';
import { readEntryFile } from '../load-library.ts';
import { findMessages } from '../messages.ts';
import { explainWithheld } from './explain-withheld.ts';
import { makeReference } from './make-reference.ts';

/**
 * All that an entry's files are written from; they hold of its text what may go out.
 * @param address of the entry's page, whole; where this site has it, if nothing else is said
 * @param outlet where the files go out; `library` was loaded for the same release, or for the site
 */
export function makeDocument(
  library: Library,
  entry: EntrySummary,
  address: string = addressOf.absolute(addressOf.entry(entry.id)),
  outlet: Extract<Outlet, 'files' | 'release'> = 'files',
): EntryDocument {
  const { head, markdown } = readEntryFile(entry.file, outlet);
  return {
    head,
    markdown,
    reference: makeReference(library, entry, head, address),
    tags: head.tags.map(({ id }) => ({ id, name: library.tags.get(id)?.name ?? id })),
    level: findLevel(head, outlet),
    withheld: explainWithheld(head, outlet, findMessages(library.archive.language)),
  };
}
