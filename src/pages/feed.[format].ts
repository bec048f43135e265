import type { APIRoute } from 'astro';
import { followArchive } from '../site/following/list-feeds.ts';
import { makeFeed } from '../site/following/make-feed.ts';
import { feedFormats, writeFeed } from '../site/following/write-feed.ts';
import { openLibrary } from '../site/open-library.ts';

export function getStaticPaths() {
  return feedFormats.map((format) => ({ params: { format } }));
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  return new Response(writeFeed(makeFeed(library, followArchive(library)), params.format));
};
