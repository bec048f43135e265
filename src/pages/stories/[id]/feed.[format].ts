import type { APIRoute } from 'astro';
import { followStory } from '../../../site/following/list-feeds.ts';
import { makeFeed } from '../../../site/following/make-feed.ts';
import { feedFormats, writeFeed } from '../../../site/following/write-feed.ts';
import { openLibrary } from '../../../site/open-library.ts';

export function getStaticPaths() {
  return [...openLibrary().stories.keys()].flatMap((id) =>
    feedFormats.map((format) => ({ params: { id, format } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  const story = library.stories.get(params.id ?? '');
  if (story === undefined) return new Response(null, { status: 404 });
  return new Response(writeFeed(makeFeed(library, followStory(library, story)), params.format));
};
