import type { APIRoute } from 'astro';
import { sitemapSize, writeSitemapIndex } from '../formats/sitemap.ts';
import { addressOf } from '../site/addresses.ts';
import { listAddresses } from '../site/list-addresses.ts';
import { openLibrary } from '../site/open-library.ts';
import { openReleases } from '../site/releases/open-releases.ts';

export const GET: APIRoute = () => {
  const parts = Math.ceil(listAddresses(openLibrary(), openReleases()).length / sitemapSize);
  const addresses = Array.from({ length: parts }, (_, index) =>
    addressOf.absolute(addressOf.sitemapPart(index + 1)),
  );
  return new Response(writeSitemapIndex(addresses));
};
