import type { APIRoute } from 'astro';
import { writeRobots } from '../formats/robots.ts';
import { addressOf } from '../site/addresses.ts';

export const GET: APIRoute = () =>
  new Response(writeRobots(addressOf.home(), addressOf.absolute(addressOf.sitemap())));
