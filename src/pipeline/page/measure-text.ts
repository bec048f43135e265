import { remember } from './remember.ts';

/** The words of a text: runs of letters, marks and digits, apostrophes and hyphens inside included. */
export const findWords: (text: string) => readonly string[] = remember(
  (text) =>
    (/^[ -~]*$/.test(text)
      ? text.match(/[A-Za-z0-9]+(?:['.-][A-Za-z0-9]+)*/g)
      : text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)) ??
    [],
);

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
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** The stops of all scripts; Armenian typists often set a colon for `։`. */
const sentenceEnd = /(?:[.!?…։。؟।]|\p{Script=Armenian}:)[)\]"'»”’*]{0,4}$/u;

/** Whether a text ends as a sentence does, in any of the scripts. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8)) || /[:;,]["'»”’]?$/u.test(text.slice(-2));
}

/** Whether a text begins as a heading may: with a capital, a figure, or a letter of a script without capitals. */
export function startsLikeHeading(text: string): boolean {
  return /^["'“‘«„(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Script=Georgian}]/u.test(text);
}

/** Whether a text reads as running prose: a sentence of some length, or very long. */
export function isProse(text: string): boolean {
  const words = findWords(text).length;
  if (words >= 40) return true;
  return words >= 8 && sentenceEnd.test(text.slice(-8));
}
