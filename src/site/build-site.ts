import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { formatHeadersFile } from '../formats/headers-file.ts';
import { formatRedirectsFile } from '../formats/redirects-file.ts';
import { findContentFolder } from './content-folder.ts';
import { loadLibrary } from './load-library.ts';
import { findMessages } from './messages.ts';
import { carryReleases } from './releases/carry-releases.ts';
import { findReleasesFolder } from './releases/find-releases-folder.ts';
import { findSiteAddress } from './site-address.ts';
import { writeSearchIndex } from './write-search-index.ts';

export interface BuildOptions {
  /** The folder that holds the finished site, relative to the project; replaced as a whole. */
  readonly output: string;
  /** Where to build before the swap; on the same disk as `output`. */
  readonly workshop?: string;
}

/** What a finished site holds. */
export interface BuiltSite {
  readonly pages: number;
  /** Pages in the search index: the entries whose text may be shown. */
  readonly searchable: number;
}

/** Without these a site is not whole. */
const required = [
  'index.html',
  '404.html',
  'search/index.html',
  'search/table.json',
  'feed.xml',
  'feed.json',
  'opensearch.xml',
  'sitemap.xml',
  'pagefind/pagefind.js',
];

/**
 * Builds the site aside and swaps it into place by renaming, so that a build
 * that fails or is killed leaves the former site untouched. The releases there
 * are become part of it.
 * @throws Error saying what is wrong with the content or the build.
 */
export async function buildSite({
  output,
  workshop = '.variorum',
}: BuildOptions): Promise<BuiltSite> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const target = resolve(output);
  const fresh = resolve(workshop, 'build');
  const former = resolve(workshop, 'former');
  putBack(former, target);
  for (const folder of [fresh, former]) rmSync(folder, { recursive: true, force: true });
  // What is wrong with the address is said here, before Astro wraps it in words of its own.
  const { base } = findSiteAddress();
  mkdirSync(fresh, { recursive: true });

  await build({ root: process.cwd(), outDir: fresh, logLevel: 'error' });
  writeFileSync(join(fresh, '_headers'), formatHeadersFile(base));
  const library = loadLibrary(findContentFolder());
  const gone = [...library.tombstones.values()].flatMap(({ id, aliases }) => [id, ...aliases]);
  if (gone.length > 0) writeFileSync(join(fresh, '_redirects'), formatRedirectsFile(base, gone));
  const messages = findMessages(library.archive.language);
  const searchable = await writeSearchIndex(fresh, library, messages);
  carryReleases(findReleasesFolder(), fresh);
  const missing = required.filter((file) => !existsSync(join(fresh, file)));
  if (missing.length > 0) throw new Error(`the build lacks ${missing.join(', ')}`);

  if (existsSync(target)) renameSync(target, former);
  renameSync(fresh, target);
  rmSync(former, { recursive: true, force: true });
  const pages = readdirSync(target, { recursive: true }).filter((name) =>
    `${name}`.endsWith('.html'),
  ).length;
  return { pages, searchable };
}

/** Puts the former site back where a build died between its two renames. */
function putBack(former: string, target: string): void {
  if (existsSync(former) && !existsSync(target)) renameSync(former, target);
}
