import type { Declaration } from '../../model/capture.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { joiners, outlets, roles } from './byline-words.ts';
import type { SiteNames } from './list-site-names.ts';
import { readByline } from './read-byline.ts';
import type { DeclaredValue } from './read-declaration.ts';

/** How often each means named the authors rightly on labelled news pages. */
const trust: Readonly<Partial<Record<Declaration['means'], number>>> = {
  'json-ld': 0.85,
  meta: 0.8,
  author: 0.6,
};
/** What the site's own name, an agency's or a user's counts for. */
const weak = 0.3;
const longest = 300;

/** The authors that a page declares; undefined where the value names none. */
export function readDeclaredAuthors(
  raw: string,
  means: Declaration['means'],
  site: SiteNames,
): DeclaredValue | undefined {
  const value = regulariseSpaces(raw);
  if (value === '' || value.length > longest) return undefined;
  const full = trust[means] ?? weak;
  if (means === 'author' || /^(?:by|von|par|por)\s|[|•\d]/iu.test(value)) {
    const byline = readByline(value);
    if (byline) {
      const isWeak = byline.names.every((name) => isNoPerson(name, site));
      const certainty = byline.isStated ? full + 0.15 : full;
      return {
        value: byline.names.join(', '),
        confidence: isWeak ? weak : Math.min(0.9, certainty),
      };
    }
    if (means === 'author') return undefined;
  }
  const names = value
    .replace(/^by\s/i, '')
    .split(joiners)
    .map((name) => name.trim().replace(/\s{0,9}[|–-]$/u, ''))
    .filter((name) => /\p{L}/u.test(name) && !/^https?:|@/i.test(name));
  const people = [...new Set(names)].filter((name) => !isNoPerson(name, site));
  if (people.length > 0) return { value: people.join(', '), confidence: full };
  return names.length > 0 ? { value: names.join(', '), confidence: weak } : undefined;
}

/** Whether a name is the site's, an outlet's, a post's or a user's. */
function isNoPerson(name: string, site: SiteNames): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (words.length === 1 && !/^\p{Lo}/u.test(name)) return true;
  return site.has(name) || words.some((word) => outlets.has(word) || roles.has(word));
}
