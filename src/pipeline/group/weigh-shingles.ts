import { type CaptureDigest, kinds, type WeighedDigest, weightUnit } from './capture-digest.ts';

/** Weight of running text that cleaning removed: it may be the article after all. */
const proseWeight = 0.5;
/** Shingles in up to so many articles count in full: captures of one article may not have met yet. */
const fewArticles = 2;

/** What a shingle of each kind weighs, by the number of articles that have it, up to 255. */
const table = [0, weightUnit * proseWeight, weightUnit].map((base) =>
  Uint8Array.from({ length: 256 }, (_, articles) =>
    Math.round(base * Math.min(1, fewArticles / Math.max(1, articles))),
  ),
);
const none = new Uint8Array(256);

/**
 * Weighs what shingles say in the likely body of their capture: those of the
 * cleaned text in full, other running text half, the rest nothing; and less by
 * the number of articles of the collection in which a shingle occurs, since what
 * a site or an agency puts on every page says nothing of this article.
 */
export function weighShingles(
  digest: CaptureDigest,
  countOf: (hash: number) => number,
): WeighedDigest {
  const { shingles, kinds: found } = digest;
  const weights = new Uint8Array(shingles.length);
  let weight = 0;
  for (let index = 0; index < shingles.length; index++) {
    const kind = found[index] ?? kinds.rest;
    if (kind === kinds.rest) continue;
    const own = findWeight(kind, countOf(shingles[index] ?? 0));
    weights[index] = own;
    weight += own;
  }
  return { ...digest, weights, weight };
}

/** What a shingle of a kind weighs that occurs in so many articles, 255 at most. */
export function findWeight(kind: number, articles: number): number {
  return (table[kind] ?? none)[articles] ?? 0;
}
