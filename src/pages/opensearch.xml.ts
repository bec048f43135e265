import type { APIRoute } from 'astro';
import { writeOpenSearch } from '../formats/open-search.ts';
import { describeOpenSearch } from '../site/describe-open-search.ts';
import { findMessages } from '../site/messages.ts';
import { openLibrary } from '../site/open-library.ts';

export const GET: APIRoute = () => {
  const { archive } = openLibrary();
  return new Response(writeOpenSearch(describeOpenSearch(archive, findMessages(archive.language))));
};
