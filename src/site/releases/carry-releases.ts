import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Brings releases into a site that was built anew: each file by a link to the
 * same bytes, or by a copy where the disk has no links. Pages about releases are
 * left behind, since every site makes its own.
 * @param folder of all releases; need not exist
 */
export function carryReleases(folder: string, site: string): void {
  if (!existsSync(folder)) return;
  const releases = readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
    .map(({ name }) => join(folder, name));
  for (const release of releases) {
    for (const item of readdirSync(release, { recursive: true, withFileTypes: true })) {
      const file = join(item.parentPath, item.name);
      if (!item.isFile() || file === join(release, 'index.html')) continue;
      const target = join(site, 'releases', relative(folder, file));
      mkdirSync(dirname(target), { recursive: true });
      try {
        linkSync(file, target);
      } catch {
        copyFileSync(file, target);
      }
    }
  }
}
