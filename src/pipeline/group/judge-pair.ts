import { normaliseWords } from '../page/measure-text.ts';
import type { Likeness } from './compare-texts.ts';

/** Whether two captures hold one article, and the figures that say so. */
export interface PairVerdict {
  readonly same: boolean;
  /** 0 to 1, for choosing among several matches. */
  readonly strength: number;
  readonly reason: string;
}

/** Most of both texts is the same. */
const mostlyShared = 0.5;
/** Nearly all of the shorter text stands in the longer one. */
const contained = 0.8;
/** Shingles under which a text is too short for shares to mean much. */
const leastShingles = 12;
/** Share of title words in common that makes two titles one. */
const sameTitle = 0.6;

/**
 * Near-duplicates are texts that share most of both; or of which one stands
 * nearly whole inside the other, and which also begin alike or carry the same
 * title. That last condition keeps a press release apart from the articles
 * that quote it in full.
 */
export function judgePair(likeness: Likeness, titleA: string | undefined, titleB: string | undefined): PairVerdict {
  const { jaccard, containment, smaller, sameOpening } = likeness;
  const titles = compareTitles(titleA, titleB);
  const strength = Math.max(jaccard, containment * 0.9);
  const figures = `Jaccard ${jaccard.toFixed(3)}, containment ${containment.toFixed(3)}`;
  if (smaller < leastShingles && jaccard < 1) {
    const same = jaccard >= 0.8 && titles >= sameTitle;
    return { same, strength, reason: `${figures}; too short to judge by text alone` };
  }
  if (jaccard >= mostlyShared) return { same: true, strength, reason: `${figures}: most of both texts is the same` };
  if (containment >= contained && (sameOpening || titles >= sameTitle)) {
    const why = sameOpening ? 'both begin alike' : 'both carry the same title';
    return { same: true, strength, reason: `${figures}: the shorter stands in the longer, and ${why}` };
  }
  return { same: false, strength, reason: `${figures}: too little in common for one article` };
}

/** Share of the words of two titles that both have, 0 where one is missing. */
function compareTitles(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return 0;
  const wordsA = new Set(normaliseWords(a).split(' '));
  const wordsB = new Set(normaliseWords(b).split(' '));
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared / (wordsA.size + wordsB.size - shared);
}
