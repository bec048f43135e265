import type { APIRoute } from 'astro';
import { writeTombstoneLines } from '../formats/tombstone-lines.ts';
import { openLibrary } from '../site/open-library.ts';

export const GET: APIRoute = () =>
  new Response(writeTombstoneLines([...openLibrary().tombstones.values()]));
