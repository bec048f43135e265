import type { EntryDocument } from '../../formats/entry-document.ts';
import { findLevel, type Outlet } from '../../model/access.ts';
import type { EntryFile } from '../../model/entry-file.ts';
import { addressOf } from '../addresses.ts';
import type { EntrySummary, Library } from '../library.ts';
import { readEntryFile } from '../load-library.ts';
import { findMessages } from '../messages.ts';
import { explainWithheld } from './explain-withheld.ts';
import { type KnownNames, makeReference } from './make-reference.ts';

/**
 * All that an entry's files are written from; they hold of its text what may go out.
 * @param address of the entry's page, whole; where this site has it, if nothing else is said
 */
export function makeDocument(
  library: Library,
  entry: EntrySummary,
  address: string = addressOf.absolute(addressOf.entry(entry.id)),
): EntryDocument {
  return composeDocument(library, readEntryFile(entry.file, 'files'), entry, address, 'files');
}

/**
 * The same of an entry that was read.
 * @param file what may go out there
 */
export function composeDocument(
  names: KnownNames,
  { head, markdown }: EntryFile,
  summary: Pick<EntrySummary, 'excerpt'>,
  address: string,
  outlet: Extract<Outlet, 'files' | 'release'>,
): EntryDocument {
  return {
    head,
    markdown,
    reference: makeReference(names, summary, head, address),
    tags: head.tags.map(({ id }) => ({ id, name: names.tags.get(id)?.name ?? id })),
    level: findLevel(head, outlet),
    withheld: explainWithheld(head, outlet, findMessages(names.archive.language)),
  };
}
