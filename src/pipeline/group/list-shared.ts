import type { ReportNames } from './filed-report.ts';

/** How many shared names and figures a link shows. */
const shown = 8;

/** Names of two to four capitalised words, as a text writes them. */
export function findPhrases(text: string): Set<string> {
  return new Set(text.match(/\p{Lu}[\p{L}\p{M}]{1,40}(?: \p{Lu}[\p{L}\p{M}]{1,40}){1,3}/gu) ?? []);
}

/**
 * The names and figures that two reports have in common, those that say most
 * first: names of several words, single names that are not part of one, figures.
 */
export function listShared(a: ReportNames, b: ReportNames): string[] {
  const own = new Set(a.features);
  const [others, otherPhrases] = [new Set(b.features), new Set(b.phrases)];
  // A capital that only opens a sentence makes no name: «The Armenian».
  const phrases = a.phrases
    .filter((phrase) => otherPhrases.has(phrase) && own.has(phrase.split(' ', 1)[0] ?? ''))
    .sort();
  const named = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const features = [...own].filter((feature) => others.has(feature)).sort();
  const names = features.filter((feature) => /^\p{Lu}/u.test(feature) && !named.has(feature));
  const figures = features.filter((feature) => /^\p{N}/u.test(feature));
  return [...phrases, ...figures, ...names].slice(0, shown);
}
