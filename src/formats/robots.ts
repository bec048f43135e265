/** Writes robots.txt. @param base the site's path @param sitemap its absolute address */
export function writeRobots(base: string, sitemap: string): string {
  return `User-agent: *\nAllow: ${base}\nDisallow: ${base}pagefind/\n\nSitemap: ${sitemap}\n`;
}
