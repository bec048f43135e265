import type { APIRoute } from 'astro';
import { makeBagProfile } from '../../formats/bag/bag-profile.ts';
import { openLibrary } from '../../site/open-library.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(makeBagProfile(openLibrary().archive), undefined, 2)}\n`);
