import { escapeXml } from './escape-xml.ts';

/** How many addresses one sitemap may hold (sitemaps.org). */
export const sitemapSize = 50_000;

/** Writes absolute addresses as a sitemap. */
export function writeSitemap(addresses: readonly string[]): string {
  return writeList('urlset', 'url', addresses);
}

/** Writes the absolute addresses of sitemaps as a sitemap index. */
export function writeSitemapIndex(addresses: readonly string[]): string {
  return writeList('sitemapindex', 'sitemap', addresses);
}

function writeList(list: string, item: string, addresses: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc></${item}>`),
    `</${list}>`,
    '',
  ].join('\n');
}
