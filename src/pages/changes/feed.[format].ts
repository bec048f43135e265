import type { APIRoute } from 'astro';
import { makeChangesFeed } from '../../site/following/make-changes-feed.ts';
import { feedFormats, writeFeed } from '../../site/following/write-feed.ts';
import { findMessages } from '../../site/messages.ts';
import { openLibrary } from '../../site/open-library.ts';

export function getStaticPaths() {
  return feedFormats.map((format) => ({ params: { format } }));
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  const messages = findMessages(library.archive.language);
  return new Response(writeFeed(makeChangesFeed(library, messages), params.format));
};
