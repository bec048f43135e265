import { findMonth } from '../../model/month-names.ts';
import { countWords, findWords } from '../page/measure-text.ts';

/** Longest dateline: place, day and agency. */
const longest = 90;
/** Words of the longest place. */
const mostPlaceWords = 4;

/** The dash, or in Armenian the full stop, that ends a dateline. */
const ending = /\s?(?:[—–]|\s-{1,2}(?=\s)|--)\s?|(?<=\p{Script=Armenian})[:։](?=\s)/u;
/** An agency in brackets: «(Reuters)». */
const agency = /\(\p{Lu}[^()]{1,40}\)/u;

/** The place in a dateline, and the words of the dateline. */
export interface Dateline {
  readonly place: string;
  readonly words: string;
}

/**
 * The dateline with which a paragraph begins: a place in capitals before a dash
 * («YEREVAN —»), or a place with the day or the agency («Yerevan, September 20 —»,
 * «Tbilisi (Reuters) -»). Undefined where it begins like any sentence.
 */
export function findDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, longest);
  const end = ending.exec(head);
  if (!end || end.index < 2) return undefined;
  const words = head.slice(0, end.index).trim();
  const place = /^[^,(./:\d]{2,40}/u.exec(words)?.[0].trim() ?? '';
  const parts = findWords(place);
  if (parts.length === 0 || parts.length > mostPlaceWords) return undefined;
  if (!parts.every((part) => /^[\p{Lu}\p{Script=Georgian}]/u.test(part) || part.length <= 3))
    return undefined;
  const rest = words.slice(place.length);
  const isShouted = place === place.toUpperCase() && place !== place.toLowerCase();
  const isDated = findWords(rest).some((word) => findMonth(word) !== undefined) && /\d/.test(rest);
  const isStated = isDated || agency.test(rest) || (isShouted && place.length > 2);
  if (!isStated || countWords(rest) > 8) return undefined;
  return { place, words: head.slice(0, end.index + end[0].length).trim() };
}
