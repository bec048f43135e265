import type { Evidence, WeighedDigest } from './capture-digest.ts';
import { compareDigests, type Likeness } from './compare-digests.ts';
import { compareSlots, type SlotLikeness } from './compare-slots.ts';
import { compareTitles, differInFigures } from './compare-titles.ts';

/** Whether two captures hold one article, and the figures that say so. */
export interface PairVerdict {
  readonly same: boolean;
  /** Natural logarithm of the odds that they do, from -4 to 4; low where a certain reason speaks against it. */
  readonly logOdds: number;
  /** Whether the shorter cleaned text stands nearly whole in the longer, as a copy cut off does. */
  readonly isPart: boolean;
  /** Whether the two have so much in common that the question arises. */
  readonly isNear: boolean;
  readonly reason: string;
}

/**
 * Weights of a logistic regression over labelled pairs of captures: of body and
 * opening in the direction with the larger share and in the other.
 */
const weights = { bodyMost: 5.5, bodyLeast: 2.6, openingMost: 2.9, openingLeast: 2, none: -7 };
/** Beyond these odds more of the same says no more. */
const surest = 4;
/** Odds from which two captures are near, so that reasons against one article are asked for. */
const near = -2;
/** What is left where the one seems to quote the other: another capture may show that it is a part. */
const quoted = -1.5;
/** So much is the same that what one text puts around the other cannot be an article of its own. */
const nearlyAllShared = 0.8;
/** Nearly all of the one stands in the other. */
const contained = 0.9;
/** Shingles in common under which texts are too short for shares to mean much. */
const leastShared = 12;
/** Share of title words in common that makes two titles one. */
const sameTitle = 0.6;
/** Names and figures in the same places that must be there to tell a template, the share that differs, and one for so many words. */
const template = { places: 3, changed: 0.6, words: 30 };

/**
 * Near-duplicates are captures of which the likely body of one stands in the
 * other, the more so where that holds both ways and where they open alike; that
 * can still be a notice made from the same template, another day of a running
 * report, or a press release inside the article that quotes it.
 */
export function judgePair(a: WeighedDigest, b: WeighedDigest): PairVerdict {
  const likeness = compareDigests(a, b);
  const { jaccard, containment, bodyMost, bodyLeast } = likeness;
  const odds = weighEvidence(likeness);
  const isNear = odds > near;
  const objection = isNear ? findObjection(likeness, a, b) : undefined;
  const logOdds = Math.min(odds, objection?.logOdds ?? odds);
  const figures = [bodyMost, bodyLeast, jaccard, containment].map((share) => share.toFixed(3));
  const shares = `body ${figures[0]} and ${figures[1]}, Jaccard ${figures[2]}, containment ${figures[3]}`;
  return {
    same: logOdds > 0,
    logOdds: Math.round(logOdds * 1000) / 1000,
    isPart: logOdds > 0 && containment >= contained,
    isNear,
    reason: `${shares}: ${objection?.reason ?? explainOdds(logOdds, likeness)}`,
  };
}

function weighEvidence({ bodyMost, bodyLeast, openingMost, openingLeast }: Likeness): number {
  const odds =
    weights.bodyMost * bodyMost +
    weights.bodyLeast * bodyLeast +
    weights.openingMost * openingMost +
    weights.openingLeast * openingLeast +
    weights.none;
  return Math.max(-surest, Math.min(surest, odds));
}

/** Why two captures that share much are not one article, if so. */
function findObjection(
  likeness: Likeness,
  a: WeighedDigest,
  b: WeighedDigest,
): { readonly logOdds: number; readonly reason: string } | undefined {
  const certain = (reason: string) => ({ logOdds: -surest, reason });
  const { jaccard, bodyMost, shared, embedded } = likeness;
  const [titleA, titleB] = [a.evidence.title, b.evidence.title];
  const titles = compareTitles(titleA, titleB);
  if (shared < leastShared && (jaccard < nearlyAllShared || titles < sameTitle))
    return certain('too short to judge by text alone');
  const slots = compareSlots(a, b);
  if (isTemplate(slots))
    return certain(
      `one template, but ${slots.changed} of ${slots.places} names and figures are others`,
    );
  const isSeries =
    differInFigures(titleA, titleB) || (titles === 1 && areDaysApart(a.evidence, b.evidence));
  if (isSeries && bodyMost < contained) return certain('one title, but of another day or number');
  const isQuoted = embedded && jaccard < nearlyAllShared && !isOneSource(a.evidence, b.evidence);
  if (isQuoted && titleA && titleB && titles < sameTitle)
    return { logOdds: quoted, reason: 'the one quotes the other' };
  return undefined;
}

function explainOdds(odds: number, { bodyLeast, openingLeast }: Likeness): string {
  if (odds <= 0) return 'too little in common for one article';
  if (bodyLeast >= 0.5) return 'most of both texts is the same';
  if (openingLeast >= 0.5) return 'the shorter stands in the longer, and both begin alike';
  return 'the shorter stands in the longer';
}

function isTemplate({ places, changed, words }: SlotLikeness): boolean {
  return (
    places >= template.places &&
    changed >= places * template.changed &&
    changed >= template.places &&
    changed * template.words >= words
  );
}

/** Whether both come from one address, or from one publisher on one day. */
function isOneSource(a: Evidence, b: Evidence): boolean {
  if (a.address !== undefined && a.address === b.address) return true;
  return a.publisher !== undefined && a.publisher === b.publisher && a.day === b.day;
}

function areDaysApart(a: Evidence, b: Evidence): boolean {
  return a.day !== undefined && b.day !== undefined && a.day !== b.day && a.address !== b.address;
}
