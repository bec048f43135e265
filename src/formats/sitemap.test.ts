import { expect, it } from 'vitest';
import { writeSitemap, writeSitemapIndex } from './sitemap.ts';

it('writes addresses, escaped', () => {
  const xml = writeSitemap(['https://example.org/?a&b']);
  expect(xml).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  expect(xml).toContain('<url><loc>https://example.org/?a&amp;b</loc></url>');
});

it('writes an index of sitemaps', () => {
  const xml = writeSitemapIndex(['https://example.org/sitemap-1.xml']);
  expect(xml).toContain('<sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>');
});
