import type { FiledReport } from './filed-report.ts';

/** Letters of a word that say something of an event, and those that inflection leaves alone. */
const leastLetters = 4;
const stemLetters = 6;

/** The longer words of a text that are no names, cut to stems. */
export function findWording(text: string): Set<string> {
  const words = text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const plain = words.filter((word) => !/^\p{Lu}/u.test(word) && [...word].length >= leastLetters);
  return new Set(plain.map((word) => [...word].slice(0, stemLetters).join('')));
}

/** Cosine of two reports' sets of words, 0 to 1. */
export function compareWording(
  { wording: a }: Pick<FiledReport, 'wording'>,
  { wording: b }: Pick<FiledReport, 'wording'>,
): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (Math.sqrt(a.size * b.size) || 1);
}
