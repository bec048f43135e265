import { compareSigla } from '../../model/siglum.ts';
import { isProse } from '../page/measure-text.ts';
import { type Ballot, castBallots } from './cast-ballots.ts';
import { listTellingWords, measureKinship } from './measure-kinship.ts';
import { type ParagraphWeight, weighParagraph } from './weigh-paragraph.ts';
import type { WitnessText } from './witness-text.ts';

/** Whether the text takes in a paragraph of a witness, and why where not all witnesses have it. */
export interface Verdict {
  readonly isKept: boolean;
  /** Whether most voices of at least two witnesses have it. */
  readonly isAgreed: boolean;
  /** Whether it is left out, but may be the heading of what follows: short, and likely to cleaning. */
  readonly isHeading: boolean;
  /** Missing where all that have a voice have the paragraph. */
  readonly reason?: string;
}

/** What one witness alone has: nobody disagrees. */
const unopposed: Verdict = { isKept: true, isAgreed: false, isHeading: false };

/** Different telling words below which an article is short. */
const shortArticle = 40;

/**
 * A verdict for each paragraph of each witness, blocks regular. What all
 * witnesses have is kept, and what those that have a voice have; a witness that
 * breaks off has no voice about what follows. What a person decided holds.
 * Otherwise all that is known of a paragraph is weighed.
 */
export function judgeParagraphs(witnesses: readonly WitnessText[]): Verdict[][] {
  const [only, second] = witnesses;
  if (only && !second) return [only.blocks.map(() => unopposed)];
  const ballots = castBallots(witnesses);
  const article = new Set<string>();
  for (const ballot of ballots.flat()) {
    if (!isMajority(ballot)) continue;
    for (const word of listTellingWords(ballot.text)) article.add(word);
  }
  return ballots.map((own, witness) => {
    const isShort = isShortCopy(own, article);
    return own.map((ballot, index): Verdict => {
      const kept = { isKept: true, isAgreed: isMajority(ballot), isHeading: false };
      if (ballot.holders.length === witnesses.length) return kept;
      if (witnesses[witness]?.blocks[index]?.decided)
        return { ...kept, reason: 'a person decided that it is the article’s' };
      const who = describeHolders(ballot, witnesses);
      if (ballot.lacked === 0) return { ...kept, reason: `${who}; the others break off` };
      const kinship = measureKinship(ballot.text, article);
      const weight = weighParagraph(ballot, kinship, isShort && isSureProse(ballot));
      if (weight.sum > 0) {
        const isMost = ballot.held > ballot.lacked;
        const why = isMost ? 'most voices have it' : 'taken in because it reads as the article';
        return { ...kept, reason: `${who}; ${why}` };
      }
      return {
        isKept: false,
        isAgreed: false,
        isHeading: weight.odds > 0 && !isProse(ballot.text),
        reason: `left out: ${who}, and ${findFault(ballot, weight)}`,
      };
    });
  });
}

function isMajority({ holders, held, lacked }: Ballot): boolean {
  return holders.length > 1 && held > lacked;
}

function describeHolders({ holders }: Ballot, witnesses: readonly WitnessText[]): string {
  const sigla = holders.flatMap((index) => witnesses[index]?.siglum ?? []).sort(compareSigla);
  return `only ${sigla.join(', ')} ${sigla.length === 1 ? 'has' : 'have'} it`;
}

/** Whether what witnesses share is too short to expect its words again, and the rest of one no longer. */
function isShortCopy(ballots: readonly Ballot[], article: ReadonlySet<string>): boolean {
  const count = (own: readonly Ballot[]) => own.reduce((sum, { text }) => sum + text.length, 0);
  const shared = ballots.filter(isMajority);
  return article.size < shortArticle && count(ballots) <= 2 * count(shared);
}

function isSureProse({ text, isDoubtful }: Ballot): boolean {
  return isProse(text) && !isDoubtful;
}

/** What weighed most against a paragraph. */
function findFault(
  { isDoubtful, isInside }: Ballot,
  { odds, absent, alien }: ParagraphWeight,
): string {
  if (isDoubtful || odds < 0) return 'cleaning nearly removed it';
  if (alien >= absent) return 'it has few of the article’s words';
  return isInside
    ? 'cleaning was not sure enough of it to outweigh the others'
    : 'it stands outside what most have';
}
