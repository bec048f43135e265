import { kinds, weightUnit } from './capture-digest.ts';

/** Weight of running text that cleaning removed: it may be the article after all. */
const proseWeight = 0.5;
/** Shingles in up to so many articles count in full: captures of one article may not have met yet. */
const fewArticles = 2;

/**
 * What shingles weigh in the likely body of their capture: those of the cleaned
 * text in full, other running text half, the rest nothing; and less by the
 * number of articles of the collection in which a shingle occurs (1 where
 * `countOf` is not given), since what a site or an agency puts on every page
 * says nothing of this article.
 */
export function weighShingles(
  shingles: Uint32Array,
  found: Uint8Array,
  countOf: (hash: number) => number = () => 1,
): { readonly weights: Uint8Array; readonly weight: number } {
  const weights = new Uint8Array(shingles.length);
  let weight = 0;
  for (let index = 0; index < shingles.length; index++) {
    const kind = found[index];
    if (kind === kinds.rest) continue;
    const base = kind === kinds.clean ? weightUnit : weightUnit * proseWeight;
    const articles = countOf(shingles[index] ?? 0);
    const own = Math.round(base * Math.min(1, fewArticles / articles));
    weights[index] = own;
    weight += own;
  }
  return { weights, weight };
}
