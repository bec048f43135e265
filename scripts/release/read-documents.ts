import type { EntryDocument } from '../../src/formats/entry-document.ts';
import { makeDocument } from '../../src/site/entry-files/make-document.ts';
import { loadLibrary } from '../../src/site/load-library.ts';
import { parseSiteAddress } from '../../src/site/site-address.ts';

/**
 * The entries of a content folder, by id, as the files of a release are written from them.
 * Addresses are the archive's own, wherever the site of the day is built for.
 */
export function* readDocuments(content: string): Generator<EntryDocument> {
  const library = loadLibrary(content, 'release');
  const { origin, base } = parseSiteAddress(library.archive.address);
  const ids = [...library.entriesById.keys()].sort();
  for (const id of ids) {
    const entry = library.entriesById.get(id);
    if (entry) yield makeDocument(library, entry, `${origin}${base}entries/${id}/`, 'release');
  }
}
