import { remember } from './remember.ts';
import { capital, findUnitKinds, mark, small, surrogate, wordStart } from './unit-kinds.ts';

/** The words of a text: runs of letters, marks and digits, apostrophes and hyphens inside included. */
export const findWords: (text: string) => readonly string[] = remember(
  (text) =>
    (/^[ -~]*$/.test(text)
      ? text.match(/[A-Za-z0-9]+(?:['.-][A-Za-z0-9]+)*/g)
      : text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)) ??
    [],
);

/** How many words `findWords` finds, counted up to `enough`. */
export function countWords(text: string, enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kinds = findUnitKinds(unit);
    if (kinds & wordStart) {
      if (isInWord) continue;
      isInWord = true;
      count++;
      if (count === enough) return count;
    } else if (kinds & surrogate) return findWords(text).length;
    else if (isInWord && !(kinds & mark)) isInWord = isJoint(text, index, unit);
  }
  return count;
}

/** Whether a text has so many words at the least. */
export function hasWords(text: string, least: number): boolean {
  // Each word but the last takes two characters.
  return text.length >= 2 * least - 1 && countWords(text, least) >= least;
}

/** Whether an apostrophe, hyphen or stop joins the word before it with what follows. */
function isJoint(text: string, index: number, unit: number): boolean {
  if (unit !== 0x27 && unit !== 0x2d && unit !== 0x2e && unit !== 0x2019) return false;
  return index + 1 < text.length && (findUnitKinds(text.charCodeAt(index + 1)) & wordStart) !== 0;
}

/** Lower case, compatibility forms folded, everything but letters and digits turned into single spaces. */
export const normaliseWords: (text: string) => string = remember((text) =>
  /^[ -~]*$/.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim(),
);

/**
 * `normaliseWords` for looking a label up in a list: dotted, dotless and plain i
 * are one letter, ё is е, since capitals of Turkish and Azerbaijani (İLGİLİ,
 * YAZDIR) come back from lower-casing as other letters than they went in.
 */
export const foldWords: (text: string) => string = remember((text) =>
  normaliseWords(text).replaceAll('i\u0307', 'i').replaceAll('ı', 'i').replaceAll('ё', 'е'),
);

/** Copying welds lines together («MemberSupport»): a capital right after a small letter begins a word. */
export function unweldWords(text: string): string {
  return hasWeld(text) ? text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') : text;
}

/** Whether a capital may stand right after a small letter; true where characters beyond the basic plane leave it open. */
export function hasWeld(text: string): boolean {
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const kinds = findUnitKinds(text.charCodeAt(index));
    if ((kinds & capital && before & small) || kinds & surrogate) return true;
    before = kinds;
  }
  return false;
}

const closing = listUnits(')]"\'»”’*');
const mostClosing = 4;
/** The stops of all scripts. */
const stops = listUnits('.!?…։。؟।');

function listUnits(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** Whether a stop ends a text, quotation marks and brackets behind it or not; Armenian typists often set a colon for `։`. */
function endsWithStop(text: string): boolean {
  let end = text.length - 1;
  const least = end - mostClosing;
  while (end > least && closing.has(text.charCodeAt(end))) end--;
  const last = text.charCodeAt(end);
  if (last === 0x3a) return /\p{Script=Armenian}/u.test(text.charAt(end - 1));
  return stops.has(last);
}

/** Whether a text ends as a sentence does, in any of the scripts. */
export function endsSentence(text: string): boolean {
  return endsWithStop(text) || /[:;,]["'»”’]?$/u.test(text.slice(-2));
}

/** Whether a text begins as a heading may: with a capital, a figure, or a letter of a script without capitals. */
export function startsLikeHeading(text: string): boolean {
  return /^["'“‘«„(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Script=Georgian}]/u.test(text);
}

/** Words of the shortest sentence that is prose, and of the shortest text that is so without one. */
const sentenceWords = 8;
const proseWords = 40;

/** Whether a text reads as running prose: a sentence of some length, or very long. */
export function isProse(text: string): boolean {
  return hasWords(text, endsWithStop(text) ? sentenceWords : proseWords);
}
