import { findLevel } from '../../model/access.ts';
import { findTextBlocks, joinText, parseArticle } from '../../model/article-text.ts';
import { discloseEntry } from '../../model/disclose-entry.ts';
import type { EntryHead } from '../../model/entry.ts';
import { parseEntryFile } from '../../model/entry-file.ts';

/** An entry as the files of a release are made from it: what releases may contain of it. */
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
  const whole = parseEntryFile(source);
  const { head, markdown } = discloseEntry(whole, findLevel(whole.head, 'release'));
  return { path, head, markdown, text: joinText(findTextBlocks(parseArticle(markdown))) };
}

/** Whether a release leaves out an entry's own file and its captures. */
export function isWithheld({ head }: Pick<ReleaseEntry, 'head'>): boolean {
  return findLevel(head, 'release') !== 'full';
}
