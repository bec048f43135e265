import type { APIRoute } from 'astro';
import { writeAtom } from '../formats/atom.ts';
import { addressOf } from '../site/addresses.ts';
import { makeFeed } from '../site/make-feed.ts';
import { openLibrary } from '../site/open-library.ts';

export const GET: APIRoute = () => {
  const library = openLibrary();
  const { title, tagline } = library.archive;
  const subject = { title, subtitle: tagline, address: addressOf.feed(), page: addressOf.home() };
  return new Response(writeAtom(makeFeed(library, subject, library.entries)));
};
