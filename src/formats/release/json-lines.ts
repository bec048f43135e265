import type { ReleaseEntry } from './release-entry.ts';

/** Writes entries as JSON documents, one a line: path, front matter, Markdown and plain text. */
export function* writeJsonLines(entries: Iterable<ReleaseEntry>): Iterable<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}
