import { countWords, normaliseWords } from '../page/measure-text.ts';
import type { SiteNames } from './list-site-names.ts';

/** What parts an article's title from the site's name. */
const siteMark = /\s{0,9}[|•·»«›‹]{1,9}\s{0,9}|\s{1,9}(?:[-–—/~]|::?)\s{1,9}|\s?:\s/gu;
/** What is longer is no title, and not worth cutting at each of its marks. */
const longestTitle = 600;
/** Words that a section's name in front of a title has at the most. */
const sectionWords = 2;

/** A title as the page shows it, without a section's name welded to its front or the site's name at its end. */
export function trimShownTitle(text: string, declared: readonly string[], site: SiteNames): string {
  const front = /^(?:\S+\s){0,1}\S+(?:\s{2,}|\s?\|\s?)(?=["'“‘«]?[\p{Lu}\p{N}])/u.exec(text);
  const isSection = front && countWords(text.slice(front[0].length)) >= 3;
  const own = isSection ? text.slice(front[0].length) : text;
  return stripSite(findDeclaredEnd(own, declared) ?? own, site);
}

/** The end of a line that is the declared title, where no more than a section's name stands before it. */
function findDeclaredEnd(text: string, declared: readonly string[]): string | undefined {
  for (const title of declared) {
    const position = text.endsWith(title) ? text.length - title.length : -1;
    if (position <= 0) continue;
    const words = countWords(text.slice(0, position));
    if (words <= sectionWords && countWords(title) >= 3) return title;
  }
  return undefined;
}

/**
 * A declared title without the site's name before or after it: where that
 * leaves the title that the page shows, or where what goes is a name of the site.
 */
export function trimDeclaredTitle(
  declared: string,
  shown: string | undefined,
  site: SiteNames,
): string {
  if (declared.length > longestTitle) return declared;
  const title = normaliseWords(shown ?? '');
  if (title !== '') {
    for (const { index, 0: mark } of declared.matchAll(siteMark)) {
      const sides = [declared.slice(0, index), declared.slice(index + mark.length)];
      const side = sides.find((text) => normaliseWords(text) === title);
      if (side !== undefined) return side;
    }
  }
  return stripSite(declared, site);
}

/** Takes the site's name off the end, or else off the front, as often as it stands there. */
function stripSite(text: string, site: SiteNames): string {
  if (text.length > longestTitle) return text;
  const marks = [...text.matchAll(siteMark)];
  for (const { index, 0: mark } of marks) {
    if (index > 0 && site.has(text.slice(index + mark.length)))
      return stripSite(text.slice(0, index), site);
  }
  const [first] = marks;
  if (first && first.index > 0 && site.has(text.slice(0, first.index))) {
    const rest = text.slice(first.index + first[0].length);
    if (countWords(rest) >= 2) return rest;
  }
  return text;
}
