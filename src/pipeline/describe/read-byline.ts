import type { Block } from '../../model/block.ts';
import {
  furniture,
  mayOpen,
  opening,
  otherHands,
  outlets,
  roles,
  weakOpening,
  weldedOpening,
} from './byline-words.ts';
import { findDates } from './find-dates.ts';
import { foldWord, readNames } from './read-names.ts';

/** What a line says of who wrote. */
export interface Byline {
  /** Each author's name as printed, without posts and outlets. */
  readonly names: readonly string[];
  /** Whether words such as “By” or “Author:” say that it names authors. */
  readonly isStated: boolean;
  /** Whether a date stands in the line. */
  readonly isDated: boolean;
  /** Whether words are left that are neither names, posts nor dates. */
  readonly hasMore: boolean;
  /** Whether the first name holds a word that menus and headings are made of. */
  readonly isFurniture: boolean;
  /** Whether the first name holds a word that outlets are named with. */
  readonly isOutlet: boolean;
}

const longestLine = 200;
/** A line without words such as “By” is longer than this only where it is no byline. */
const longestBare = 90;
const mayState = /by|author|autor|автор|հեղինակ|ավտոր|ავტორ|müəllif|yaz|told|[:՝]/iu;

/** Words that copying welds to a name: «Anna PetrovaPublished», «Anna PetrovaWriter». */
const welded =
  /(?<=[\p{Ll}.])(?=(?:Published|PUBLISHED|Updated|Posted|Contribut(?:ions|or)|Writer|Editor|Reporter|Correspondent|Staff|Senior|Last updated|Follow|Share|Email|Tags|Photographer|Illustrator|Manufacturer))|(?<=\p{Lu})(?=PUBLISHED|UPDATED|POSTED)/gu;
/** How long ago, and all that follows it. */
const relative =
  /(?:^|\s)(?:\d{1,3}|an?)\s(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s?(?:\s(?:ago|read)|$)[\s\S]*/iu;
/** What parts a name from the rest of its line. */
const separators = /[|•·\t\n]|\s[-–—/]+\s|[-–—]\s(?=\|)|\s{2,}(?!(?:and|&|,)\s?)/u;
/** Several stages ask for the bylines of the same blocks, so they are read once. */
const read = new WeakMap<Block, { readonly byline: Byline | undefined }>();

/** What a block says of who wrote. */
export function readBlockByline(block: Block): Byline | undefined {
  const known = read.get(block);
  if (known) return known.byline;
  const byline = readByline(block.text);
  read.set(block, { byline });
  return byline;
}

/** Whether a block says by words such as “By” that it names authors: cheaper than reading them. */
export function statesByline(block: Block): boolean {
  // Where a date goes from a line, the word behind it may have been welded to it.
  const { text } = block;
  return (/\d/.test(text) || mayOpen.test(text)) && readBlockByline(block)?.isStated === true;
}

/** Reads the authors that a line names, with or without words that say so; undefined where it can name none. */
export function readByline(line: string): Byline | undefined {
  if (line.length > longestLine || line.length < 3 || line.includes('://')) return undefined;
  // A long line that names nobody by “By” or a colon is a headline or a text.
  if (line.length > longestBare && !mayState.test(line)) return undefined;
  const { text, isDated } = cutDates(line);
  const segments = text
    .replace(welded, '|')
    .split(separators)
    .map((segment) => segment.trim())
    .filter((segment) => /\p{L}/u.test(segment));
  for (const segment of segments) {
    const lead = findOpening(segment);
    if (lead === undefined || lead === segment.length) continue;
    const names = readNames(segment.slice(lead), true);
    if (names.length > 0 && !(weakOpening.test(segment) && names.some(isOneWord))) {
      return describeNames(names, true, isDated, false);
    }
    return undefined;
  }
  const [segment = ''] = segments;
  if (otherHands.test(segment) || /[:;]$/.test(segment)) return undefined;
  const names = readNames(segment, false);
  if (names.length === 0) return undefined;
  return describeNames(names, false, isDated, segments.length > 1);
}

/** Whether a line is nothing but the words that introduce a name on the next one. */
export function isBylineLead(line: string): boolean {
  if (line.length > 30) return false;
  const match = opening.exec(line.trim());
  return match !== null && match[0].length >= line.trim().length;
}

function isOneWord(name: string): boolean {
  return !name.includes(' ');
}

function cutDates(line: string): { text: string; isDated: boolean } {
  const dates = findDates(line, 'day-first');
  let text = '';
  let from = 0;
  for (const { start, end } of dates) {
    text += `${line.slice(from, start)}|`;
    from = end;
  }
  text += line.slice(from);
  const cut = text.replace(relative, '|');
  return { text: cut, isDated: dates.length > 0 || cut !== text };
}

/** How many characters of a segment introduce the name; undefined where none do. */
function findOpening(segment: string): number | undefined {
  if (otherHands.test(segment)) return undefined;
  const match = weldedOpening.exec(segment) ?? opening.exec(segment);
  return match?.[0].length;
}

function describeNames(
  names: readonly string[],
  isStated: boolean,
  isDated: boolean,
  hasMore: boolean,
): Byline {
  const words = (names[0] ?? '').split(/\s+/).map(foldWord);
  return {
    names,
    isStated,
    isDated,
    hasMore,
    isFurniture: words.some((word) => furniture.has(word)),
    isOutlet: words.some((word) => outlets.has(word) || roles.has(word)),
  };
}
