import { countEach, countGrams, countShared, listTokens } from './count-grams.ts';

export { listTokens } from './count-grams.ts';

/** One page's agreement of an extracted text with the labelled one. */
export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  /** Whether the token sequences are equal. */
  readonly perfect: boolean;
  /** F1 over the multisets of lower-cased words. */
  readonly wordF1: number;
}

/** Scores of a set of pages. */
export interface SetScore {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly perfect: number;
  readonly wordF1: number;
}

/**
 * Scores one page by multisets of token 4-grams, as Zyte's article-extraction
 * benchmark does; a text of fewer than four tokens is one gram, an empty one none.
 */
export function scorePage(extracted: string, gold: string): PageScore {
  const found = listTokens(extracted);
  const labelled = listTokens(gold);
  const grams = countShared(countGrams(found), countGrams(labelled));
  const words = countShared(countEach(found.map(lower)), countEach(labelled.map(lower)));
  const wordPrecision = share(words.shared, words.found);
  const wordRecall = share(words.shared, words.labelled);
  return {
    precision: share(grams.shared, grams.found),
    recall: share(grams.shared, grams.labelled),
    perfect:
      found.length === labelled.length && found.every((token, index) => token === labelled[index]),
    wordF1: harmonicMean(wordPrecision, wordRecall),
  };
}

/** Precision and recall are means over pages, F1 is the harmonic mean of the two means. */
export function scoreSet(pages: readonly PageScore[]): SetScore {
  const mean = (value: (page: PageScore) => number) =>
    pages.reduce((sum, page) => sum + value(page), 0) / Math.max(1, pages.length);
  const precision = mean((page) => page.precision);
  const recall = mean((page) => page.recall);
  return {
    pages: pages.length,
    f1: harmonicMean(precision, recall),
    precision,
    recall,
    perfect: mean((page) => Number(page.perfect)),
    wordF1: mean((page) => page.wordF1),
  };
}

/** Nothing found of nothing is perfect; something of nothing, or nothing of something, is 0. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function lower(token: string): string {
  return token.toLowerCase();
}
