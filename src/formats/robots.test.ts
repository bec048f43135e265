import { expect, it } from 'vitest';
import { writeRobots } from './robots.ts';

it('speaks of paths below the base path', () => {
  expect(writeRobots('/archive/', 'https://example.org/archive/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /archive/\nDisallow: /archive/pagefind/\n\nSitemap: https://example.org/archive/sitemap.xml\n',
  );
});
