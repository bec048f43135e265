import type { APIRoute } from 'astro';
import { followTag } from '../../../site/following/list-feeds.ts';
import { makeFeed } from '../../../site/following/make-feed.ts';
import { feedFormats, writeFeed } from '../../../site/following/write-feed.ts';
import { openLibrary } from '../../../site/open-library.ts';

export function getStaticPaths() {
  return [...openLibrary().tags.keys()].flatMap((id) =>
    feedFormats.map((format) => ({ params: { id, format } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  const tag = library.tags.get(params.id ?? '');
  if (tag === undefined) return new Response(null, { status: 404 });
  return new Response(writeFeed(makeFeed(library, followTag(library, tag)), params.format));
};
