import type { FigureLikeness } from './compare-figures.ts';
import type { Likeness } from './compare-texts.ts';
import { compareTitles } from './compare-titles.ts';

/** Whether two captures hold one article, and the figures that say so. */
export interface PairVerdict {
  readonly same: boolean;
  /** Whether the shorter stands nearly whole in the longer: a copy cut off, say. */
  readonly isPart: boolean;
  /** 0 to 1, for choosing among several matches. */
  readonly strength: number;
  readonly reason: string;
}

/** Most of both texts is the same. */
const mostlyShared = 0.5;
/** So much is the same that what one text puts around the other cannot be an article of its own. */
const nearlyAllShared = 0.8;
/** Nearly all of the shorter text stands in the longer one. */
const contained = 0.8;
/** Shingles under which a text is too short for shares to mean much. */
const leastShingles = 12;
/** Share of title words in common that makes two titles one. */
const sameTitle = 0.6;
/** Figures in the same places that must be there to tell a template, the share that differs, and one for so many words. */
const template = { places: 3, changed: 0.6, words: 25 };

/**
 * Near-duplicates are texts that share most of both; or of which one stands
 * nearly whole inside the other, and which also begin alike or carry the same
 * title. That last condition keeps a press release apart from the articles
 * that quote it in full. Notices that share a template's words and have other
 * figures are not duplicates.
 */
export function judgePair(
  likeness: Likeness,
  figures: FigureLikeness,
  titleA: string | undefined,
  titleB: string | undefined,
): PairVerdict {
  const { jaccard, containment, smaller, sameOpening, embedded } = likeness;
  const titles = compareTitles(titleA, titleB);
  const isPart = containment >= contained;
  const shares = `Jaccard ${jaccard.toFixed(3)}, containment ${containment.toFixed(3)}`;
  const judge = (same: boolean, reason: string): PairVerdict => ({
    same,
    isPart,
    strength: Math.max(jaccard, containment * 0.9),
    reason: `${shares}${reason}`,
  });
  if (smaller < leastShingles) {
    const same = jaccard >= nearlyAllShared && titles >= sameTitle;
    return judge(same, '; too short to judge by text alone');
  }
  if (isTemplate(figures)) {
    const { changed, places } = figures;
    return judge(false, `: one template, but ${changed} of ${places} figures are others`);
  }
  const isQuoted = embedded && titles < sameTitle && jaccard < nearlyAllShared;
  if (jaccard >= mostlyShared && !isQuoted) return judge(true, ': most of both texts is the same');
  if (isPart && sameOpening) {
    return judge(true, ': the shorter stands in the longer, and both begin alike');
  }
  if (isPart && titles >= sameTitle) {
    return judge(true, ': the shorter stands in the longer, and both carry the same title');
  }
  if (isPart && embedded) return judge(false, ': the longer quotes the shorter');
  return judge(false, ': too little in common for one article');
}

function isTemplate({ places, changed, words }: FigureLikeness): boolean {
  return (
    places >= template.places &&
    changed >= places * template.changed &&
    changed >= template.places &&
    changed * template.words >= words
  );
}
