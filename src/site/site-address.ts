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
 * @throws Error where the address is not one of the web.
 */
export function parseSiteAddress(address: string, basePath?: string): SiteAddress {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `${address} is not a web address; it must be whole, such as https://example.org/archive/`,
    );
  }
  const path = (basePath ?? url.pathname).split('/').filter((part) => part !== '');
  return { origin: url.origin, base: path.length === 0 ? '/' : `/${path.join('/')}/` };
}

/** The archive's own record, `archive.yaml`. */
export function readArchive(folder: string = findContentFolder()): Archive {
  return readYamlFile(join(folder, 'archive.yaml'), archiveSchema);
}

/**
 * The site's address: `SITE_ADDRESS` and `BASE_PATH` where they are set, otherwise the archive's `address`.
 * @throws Error naming where the address comes from when it is not one of the web.
 */
export function findSiteAddress(): SiteAddress {
  const { SITE_ADDRESS: chosen, BASE_PATH: basePath } = process.env;
  const address = chosen || readArchive().address;
  try {
    return parseSiteAddress(address, basePath);
  } catch (error) {
    const source = chosen ? 'SITE_ADDRESS' : 'the address in archive.yaml';
    throw new Error(`${source}: ${(error as Error).message}`);
  }
}
