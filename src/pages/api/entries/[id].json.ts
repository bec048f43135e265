import type { APIRoute } from 'astro';
import { listEntryFiles } from '../../../site/entry-files/list-entry-files.ts';
import { makeDocument } from '../../../site/entry-files/make-document.ts';
import { openLibrary } from '../../../site/open-library.ts';

export function getStaticPaths() {
  return openLibrary().entries.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  const entry = library.entriesById.get(params.id ?? '');
  const format = entry && listEntryFiles(entry).find(({ name }) => name === 'json');
  if (!entry || !format) return new Response(null, { status: 404 });
  return new Response(format.write(makeDocument(library, entry), entry));
};
