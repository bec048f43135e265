import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Indexes the entries of a built site for searching, into its `pagefind` folder.
 * @param language of the one index; separate ones per language could not be searched together
 * @returns how many pages can be found: Pagefind keeps one fragment for each.
 * @throws Error with what Pagefind complains about.
 */
export async function writeSearchIndex(folder: string, language: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`the search index failed: ${errors.join('; ')}`);
  try {
    // Where no page at all says what of it is to be found, Pagefind would take them all.
    const added = await index.addDirectory({ path: folder, glob: 'entries/*/index.html' });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(`the search index failed: ${problems.join('; ')}`);
    removeOtherInterfaces(join(folder, 'pagefind'));
    const fragments = join(folder, 'pagefind', 'fragment');
    return existsSync(fragments) ? readdirSync(fragments).length : 0;
  } finally {
    await pagefind.close();
  }
}

/** Pagefind writes its own interfaces beside the index; this site has one of its own. */
function removeOtherInterfaces(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^pagefind-(?:.*ui|highlight)\.(?:js|css)$/.test(name)) rmSync(join(folder, name));
  }
}
