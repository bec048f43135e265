import type { APIRoute } from 'astro';
import { writeAtom } from '../../../formats/atom.ts';
import { addressOf } from '../../../site/addresses.ts';
import { makeFeed } from '../../../site/make-feed.ts';
import { openLibrary } from '../../../site/open-library.ts';

export function getStaticPaths() {
  return [...openLibrary().publishers.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const library = openLibrary();
  const publisher = library.publishers.get(params.id ?? '');
  if (publisher === undefined) return new Response(null, { status: 404 });
  const subject = {
    title: `${library.archive.title}: ${publisher.name}`,
    address: addressOf.publisherFeed(publisher.id),
    page: addressOf.publisher(publisher.id),
  };
  return new Response(writeAtom(makeFeed(library, subject, publisher.entries)));
};
