import { findTextBlocks, joinText, parseArticle } from '../../model/article-text.ts';
import type { EntryHead } from '../../model/entry.ts';
import { parseEntryFile } from '../../model/entry-file.ts';

/** An entry as the files of a release are made from it. */
export interface ReleaseEntry {
  /** Path below `entries/`, with forward slashes. */
  readonly path: string;
  readonly head: EntryHead;
  readonly markdown: string;
  /** The plain text, which the offsets of the apparatus count. */
  readonly text: string;
}

/**
 * Reads an entry's file for a release.
 * @throws Error where it is not a valid entry
 */
export function readReleaseEntry(path: string, source: string): ReleaseEntry {
  const { head, markdown } = parseEntryFile(source);
  return { path, head, markdown, text: joinText(findTextBlocks(parseArticle(markdown))) };
}
