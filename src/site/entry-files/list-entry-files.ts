import { allowsFullText } from '../../model/allows-full-text.ts';
import type { Rights } from '../../model/rights.ts';
import { type EntryFileFormat, entryFileFormats } from './entry-file-formats.ts';

/** The formats in which an entry is published: without its file as such where rights keep its text back. */
export function listEntryFiles(rights: Pick<Rights, 'statement'>): EntryFileFormat[] {
  const isAllowed = allowsFullText(rights);
  return entryFileFormats.filter(({ text }) => isAllowed || text !== 'whole');
}
