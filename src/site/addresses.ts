import { createHash } from 'node:crypto';
import { profileFile } from '../formats/bag/bag-profile.ts';
import type { ConceptType } from '../model/concept.ts';
import { findSiteAddress, type SiteAddress } from './site-address.ts';

let known: SiteAddress | undefined;

/** The site's address, read once: Astro takes it when it starts, so it cannot change later either. */
function site(): SiteAddress {
  known ??= findSiteAddress();
  return known;
}

/**
 * The address of a page or file of this site as a path, base path included.
 * Every internal link is built here.
 * @param segments path segments, not yet percent-encoded; none for the home page.
 */
function page(...segments: readonly string[]): string {
  return site().base + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
}

function file(...segments: readonly string[]): string {
  return page(...segments).slice(0, -1);
}

/** The first sixteen hexadecimal digits of a capture's SHA-256: its part of the address. */
export function shortenHash(sha256: string): string {
  return sha256.slice(0, 16);
}

/** What stands for an original page's address in ours: the first sixteen hexadecimal digits of its SHA-256. */
export function hashOriginal(url: string): string {
  return shortenHash(createHash('sha256').update(url).digest('hex'));
}

/** The name in addresses of the index of each type of concept. */
export const conceptKinds: Readonly<Record<ConceptType, string>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  topic: 'topics',
};

/** An entry's JSON: one file, so that the site does not hold it twice. */
export const entryJsonFile = 'entry.json';

/** Atom and JSON Feed, by the ending of the file. */
export type FeedFormat = 'xml' | 'json';

export const addressOf = {
  home: () => page(),
  about: () => page('about'),
  search: () => page('search'),
  searchTable: () => file('search', 'table.json'),
  searchSyntax: () => page('search', 'syntax'),
  entry: (id: string) => page('entries', id),
  evidence: (id: string) => page('entries', id, 'evidence'),
  entries: () => page('entries'),
  /** Citations of an entry, and its files. */
  entryCite: (id: string) => page('entries', id, 'cite'),
  /** @param name of the file, such as `entry.txt`; `entry.json` is what the API answers */
  entryFile: (id: string, name: string) =>
    name === entryJsonFile ? file('api', 'entries', `${id}.json`) : file('entries', id, name),
  entryLinkset: (id: string) => file('entries', id, 'linkset.json'),
  /** The JSON Schema of the entries' JSON files. */
  entrySchema: () => file('entry.schema.json'),
  timeMaps: () => page('timemaps'),
  /** @param url of the original page */
  timeMap: (url: string) => file('timemaps', hashOriginal(url), 'timemap.link'),
  /** A witness of an entry as it was printed. */
  witness: (id: string, siglum: string) => page('entries', id, 'witnesses', siglum),
  /** Two witnesses of an entry side by side. */
  comparison: (id: string, left: string, right: string) =>
    page('entries', id, 'compare', `${left}-${right}`),
  tags: () => page('tags'),
  /** The index of one type of concept. */
  kind: (type: ConceptType) => page(conceptKinds[type]),
  tag: (id: string) => page('tags', id),
  publishers: () => page('publishers'),
  publisher: (id: string) => page('publishers', id),
  years: () => page('years'),
  /** @param year four digits or `undated` */
  year: (year: string) => page('years', year),
  timeline: () => page('timeline'),
  /** @param period a year or a month, `2022` or `2022-09` */
  period: (period: string) => page('timeline', period),
  stories: () => page('stories'),
  story: (id: string) => page('stories', id),
  /** @param address of a list's first page */
  listPage: (address: string, number: number) =>
    number === 1 ? address : `${address}page/${number}/`,
  captures: () => page('captures'),
  capture: (sha256: string) => page('captures', shortenHash(sha256)),
  captureFile: (sha256: string, name: string) => file('captures', shortenHash(sha256), name),
  api: () => page('api'),
  /** A page of the list of all entries. @param number from 1 */
  apiEntries: (number: number) =>
    number === 1 ? file('api', 'entries.json') : file('api', 'entries', 'page', `${number}.json`),
  apiEntry: (id: string) => file('api', 'entries', `${id}.json`),
  openApi: () => file('api', 'openapi.json'),
  downloads: () => page('downloads'),
  /** The catalogue of releases (DCAT). */
  releaseCatalog: () => file('downloads', 'catalog.jsonld'),
  release: (version: string) => page('releases', version),
  releaseFile: (version: string, name: string) => file('releases', version, name),
  /** The BagIt profile of all releases. */
  bagProfile: () => file('releases', profileFile),
  changes: () => page('changes'),
  follow: () => page('follow'),
  /** @param followed address of the page whose entries it lists */
  feed: (followed: string, format: FeedFormat) => `${followed}feed.${format}`,
  tombstones: () => page('tombstones'),
  /** All tombstones, as data. */
  tombstoneLines: () => file('tombstones.jsonl'),
  openSearch: () => file('opensearch.xml'),
  sitemap: () => file('sitemap.xml'),
  sitemapPart: (part: number) => file(`sitemap-${part}.xml`),
  specimen: () => page('specimen'),
  favicon: () => file('favicon.svg'),
  typefaces: () => file('typefaces.txt'),
  searchIndex: () => page('pagefind'),
  /** @param path an address made here; the result names scheme and host too. */
  absolute: (path: string) => site().origin + path,
};
