import type { APIRoute } from 'astro';
import { makeDcat } from '../../formats/dcat.ts';
import { findMessages } from '../../site/messages.ts';
import { openLibrary } from '../../site/open-library.ts';
import { makeCatalog } from '../../site/releases/make-catalog.ts';
import { openReleases } from '../../site/releases/open-releases.ts';

export const GET: APIRoute = () => {
  const library = openLibrary();
  const messages = findMessages(library.archive.language);
  const catalog = makeDcat(makeCatalog(library, openReleases(), messages));
  return new Response(`${JSON.stringify(catalog, undefined, 2)}\n`);
};
