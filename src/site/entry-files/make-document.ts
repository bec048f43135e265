import type { EntryDocument } from '../../formats/entry-document.ts';
import { allowsFullText } from '../../model/allows-full-text.ts';
import { addressOf } from '../addresses.ts';
import type { EntrySummary, Library } from '../library.ts';
import { readEntryFile } from '../load-library.ts';
import { findMessages } from '../messages.ts';
import { makeReference } from './make-reference.ts';

/**
 * All that an entry's files are written from; they hold its text where its rights allow it.
 * @param address of the entry's page, whole; where this site has it, if nothing else is said
 */
export function makeDocument(
  library: Library,
  entry: EntrySummary,
  address: string = addressOf.absolute(addressOf.entry(entry.id)),
): EntryDocument {
  const { head, markdown } = readEntryFile(entry.file);
  const { files } = findMessages(library.archive.language);
  return {
    head,
    markdown,
    reference: makeReference(library, entry, head, address),
    tags: head.tags.map(({ id }) => ({ id, name: library.tags.get(id)?.name ?? id })),
    withheld: allowsFullText(head.rights) ? undefined : files.withheld(head.rights.statement),
  };
}
