import { z } from 'zod';
import { allowsFullText } from './allows-full-text.ts';
import type { Rights } from './rights.ts';

/** How much of an article is shown: all of it, its beginning, or what it is called, when and where it appeared. */
export const accessLevels = ['full', 'excerpt', 'metadata'] as const;
export type AccessLevel = (typeof accessLevels)[number];

const choices = 'must be full, excerpt or metadata';
const levelSchema = z.enum(accessLevels, `${choices}; leave it out for full`).default('full');

/**
 * How much of an article the site shows, its search index holds and releases
 * contain. What is left out is full; one word instead of the three holds for all.
 */
export const accessSchema = z.union(
  [
    z.enum(accessLevels).transform((level) => ({ site: level, search: level, release: level })),
    z.strictObject({ site: levelSchema, search: levelSchema, release: levelSchema }),
  ],
  `${choices}, or one of these for each of site, search and release`,
);
export type Access = z.infer<typeof accessSchema>;

/** What holds where nothing is said. */
export const fullAccess: Access = { site: 'full', search: 'full', release: 'full' };

/** The narrower of two levels. */
function narrowLevel(left: AccessLevel, right: AccessLevel): AccessLevel {
  return accessLevels.indexOf(left) > accessLevels.indexOf(right) ? left : right;
}

/** What all of several statements allow, each of the three by itself; full where there is none. */
export function narrowAccess(statements: readonly Access[]): Access {
  return statements.reduce(
    (left, right) => ({
      site: narrowLevel(left.site, right.site),
      search: narrowLevel(left.search, right.search),
      release: narrowLevel(left.release, right.release),
    }),
    fullAccess,
  );
}

/** Whether nothing is held back anywhere. */
export function isOpen({ site, search, release }: Access): boolean {
  return site === 'full' && search === 'full' && release === 'full';
}

/** Where an article can go out: its pages, the search index, releases, and the feeds and files that are sent out. */
export type Outlet = 'site' | 'search' | 'release' | 'files';

/**
 * How much of an entry may go out somewhere. The search index and the files are
 * published with the site, so they never hold more than its pages; files hold no
 * more than the rights statement lets out either.
 */
export function findLevel(
  {
    access = fullAccess,
    rights,
  }: { readonly access?: Access | undefined; readonly rights: Rights },
  outlet: Outlet,
): AccessLevel {
  switch (outlet) {
    case 'site':
    case 'release':
      return access[outlet];
    case 'search':
      return narrowLevel(access.site, access.search);
    case 'files':
      return narrowLevel(access.site, allowsFullText(rights) ? 'full' : 'excerpt');
  }
}
