import type { APIRoute } from 'astro';
import { writeLinkset } from '../../../formats/linkset.ts';
import { entryJsonFile } from '../../../site/addresses.ts';
import { listEntryFiles } from '../../../site/entry-files/list-entry-files.ts';
import { makeDocument } from '../../../site/entry-files/make-document.ts';
import { makeLinkset } from '../../../site/entry-files/make-linkset.ts';
import { openLibrary } from '../../../site/open-library.ts';

const linksetFile = 'linkset.json';

export function getStaticPaths() {
  return openLibrary().entries.flatMap((entry) =>
    [...listEntryFiles(entry).map(({ file }) => file), linksetFile]
      .filter((file) => file !== entryJsonFile)
      .map((file) => ({ params: { id: entry.id, file } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  const entry = library.entriesById.get(params.id ?? '');
  if (entry === undefined) return new Response(null, { status: 404 });
  const document = makeDocument(library, entry);
  if (params.file === linksetFile) return new Response(writeLinkset(makeLinkset(document.head)));
  const format = listEntryFiles(entry).find(({ file }) => file === params.file);
  return format === undefined
    ? new Response(null, { status: 404 })
    : new Response(format.write(document, entry));
};
