import type { WithheldEntry } from './release-facts.ts';

/** Which entries a release does not contain in full, what it has of them, and why: for people. */
export function explainWithheldEntries(withheld: readonly WithheldEntry[]): string {
  const entries = withheld.length === 1 ? '1 entry is' : `${withheld.length} entries are`;
  return `${entries} not here in full, because the archive is not free to pass the whole text on; the rights statement of each stands in entries.csv. Of these there is neither the Markdown file nor a capture; entries.jsonl, the tables, the database, TEI and the references have their metadata and, where access is “excerpt”, the beginning of the text. The captures are not part of this release; their digests stay on record in captures.csv and metadata/premis.xml.`;
}
