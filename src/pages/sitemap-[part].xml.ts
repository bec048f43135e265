import type { APIRoute } from 'astro';
import { sitemapSize, writeSitemap } from '../formats/sitemap.ts';
import { addressOf } from '../site/addresses.ts';
import { listAddresses } from '../site/list-addresses.ts';
import { openLibrary } from '../site/open-library.ts';
import { openReleases } from '../site/releases/open-releases.ts';

export function getStaticPaths() {
  const parts = Math.ceil(listAddresses(openLibrary(), openReleases()).length / sitemapSize);
  return Array.from({ length: parts }, (_, index) => ({ params: { part: String(index + 1) } }));
}

export const GET: APIRoute = ({ params }) => {
  const end = Number(params.part) * sitemapSize;
  const addresses = listAddresses(openLibrary(), openReleases()).slice(end - sitemapSize, end);
  return new Response(writeSitemap(addresses.map(addressOf.absolute)));
};
