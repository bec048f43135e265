import { findLevel } from '../../model/access.ts';
import type { EntryHead } from '../../model/entry.ts';
import { type EntryFileFormat, entryFileFormats } from './entry-file-formats.ts';

/** The formats in which an entry is published: without its file as such where its text is held back. */
export function listEntryFiles(entry: Pick<EntryHead, 'access' | 'rights'>): EntryFileFormat[] {
  const isWhole = findLevel(entry, 'files') === 'full';
  return entryFileFormats.filter(({ text }) => isWhole || text !== 'whole');
}
