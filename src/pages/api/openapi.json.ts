import type { APIRoute } from 'astro';
import { makeOpenApi } from '../../formats/open-api.ts';
import { addressOf } from '../../site/addresses.ts';
import { openLibrary } from '../../site/open-library.ts';

export const GET: APIRoute = () => {
  const description = makeOpenApi(openLibrary().archive, {
    server: addressOf.absolute(addressOf.api()).slice(0, -1),
    page: addressOf.absolute(addressOf.api()),
  });
  return new Response(`${JSON.stringify(description, undefined, 2)}\n`);
};
