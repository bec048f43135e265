import type { APIRoute } from 'astro';
import { writeAtom } from '../../../formats/atom.ts';
import { addressOf } from '../../../site/addresses.ts';
import { makeFeed } from '../../../site/make-feed.ts';
import { openLibrary } from '../../../site/open-library.ts';

export function getStaticPaths() {
  return [...openLibrary().tags.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  const tag = library.tags.get(params.id ?? '');
  if (tag === undefined) return new Response(null, { status: 404 });
  const subject = {
    title: `${library.archive.title}: ${tag.hashtag}`,
    address: addressOf.tagFeed(tag.id),
    page: addressOf.tag(tag.id),
  };
  return new Response(writeAtom(makeFeed(library, subject, tag.entries)));
};
