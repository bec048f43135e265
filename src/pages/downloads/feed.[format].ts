import type { APIRoute } from 'astro';
import { feedFormats, writeFeed } from '../../site/following/write-feed.ts';
import { findMessages } from '../../site/messages.ts';
import { openLibrary } from '../../site/open-library.ts';
import { makeReleasesFeed } from '../../site/releases/make-releases-feed.ts';
import { openReleases } from '../../site/releases/open-releases.ts';

export function getStaticPaths() {
  return feedFormats.map((format) => ({ params: { format } }));
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  const messages = findMessages(library.archive.language);
  return new Response(
    writeFeed(makeReleasesFeed(library, openReleases(), messages), params.format),
  );
};
