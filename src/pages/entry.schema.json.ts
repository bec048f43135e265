import type { APIRoute } from 'astro';
import { writeEntryJsonSchema } from '../formats/entry-json.ts';
import { addressOf } from '../site/addresses.ts';

export const GET: APIRoute = () =>
  new Response(writeEntryJsonSchema(addressOf.absolute(addressOf.entrySchema())));
