import type { APIRoute } from 'astro';
import { listEntries } from '../../site/api/list-entries.ts';
import { openLibrary } from '../../site/open-library.ts';

export const GET: APIRoute = () => Response.json(listEntries(openLibrary(), undefined));
