import { join } from 'node:path';
import { type Archive, archiveSchema } from '../model/archive.ts';
import { findContentFolder } from './content-folder.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** Where the site lives. `base` begins and ends with a slash. */
export interface SiteAddress {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  readonly base: string;
}

/**
 * Splits an address such as `https://example.org/archive` into origin and base path.
 * @param basePath replaces the path of the address.
 */
export function parseSiteAddress(address: string, basePath?: string): SiteAddress {
  const url = new URL(address);
  const path = (basePath ?? url.pathname).split('/').filter((part) => part !== '');
  return { origin: url.origin, base: path.length === 0 ? '/' : `/${path.join('/')}/` };
}

/** The archive's own record, `archive.yaml`. */
export function readArchive(folder: string = findContentFolder()): Archive {
  return readYamlFile(join(folder, 'archive.yaml'), archiveSchema);
}

/** The site's address: `SITE_ADDRESS` and `BASE_PATH` where they are set, otherwise the archive's `address`. */
export function findSiteAddress(): SiteAddress {
  const address = process.env.SITE_ADDRESS || readArchive().address;
  return parseSiteAddress(address, process.env.BASE_PATH);
}
