import type { APIRoute } from 'astro';
import { followPublisher } from '../../../site/following/list-feeds.ts';
import { makeFeed } from '../../../site/following/make-feed.ts';
import { feedFormats, writeFeed } from '../../../site/following/write-feed.ts';
import { openLibrary } from '../../../site/open-library.ts';

export function getStaticPaths() {
  return [...openLibrary().publishers.keys()].flatMap((id) =>
    feedFormats.map((format) => ({ params: { id, format } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  const publisher = library.publishers.get(params.id ?? '');
  if (publisher === undefined) return new Response(null, { status: 404 });
  return new Response(
    writeFeed(makeFeed(library, followPublisher(library, publisher)), params.format),
  );
};
