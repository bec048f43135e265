import { compareSigla } from '../../model/siglum.ts';
import { isProse } from '../page/measure-text.ts';
import { type Ballot, castBallots } from './cast-ballots.ts';
import { listTellingWords, measureKinship } from './measure-kinship.ts';
import type { WitnessText } from './witness-text.ts';

/** Whether the text takes in a paragraph of a witness, and why where not all witnesses have it. */
export interface Verdict {
  readonly isKept: boolean;
  /** Whether most voices of at least two witnesses have it. */
  readonly isAgreed: boolean;
  /** Whether it is left out only as no running prose: a heading may be. */
  readonly isShort: boolean;
  /** Missing where all that have a voice have the paragraph. */
  readonly reason?: string;
}

/** Different telling words below which an article is short. */
const shortArticle = 40;

/**
 * A verdict for each paragraph of each witness, blocks regular: what most
 * voices have is kept. Otherwise a paragraph must read as the article: running
 * prose that cleaning did not doubt and that shares the article's words. A
 * witness that breaks off has no voice about what follows.
 */
export function judgeParagraphs(witnesses: readonly WitnessText[]): Verdict[][] {
  const ballots = castBallots(witnesses);
  const article = new Set<string>();
  for (const ballot of ballots.flat()) {
    if (!isAgreed(ballot)) continue;
    for (const word of listTellingWords(ballot.text)) article.add(word);
  }
  return ballots.map((own) =>
    own.map((ballot): Verdict => {
      const isKept = { isKept: true, isAgreed: isAgreed(ballot), isShort: false };
      if (ballot.holders.length === witnesses.length) return isKept;
      const who = describeHolders(ballot, witnesses);
      if (ballot.held > ballot.lacked) {
        const why = ballot.lacked > 0 ? 'most voices have it' : 'the others break off';
        return { ...isKept, reason: `${who}; ${why}` };
      }
      const fault = findFault(ballot, article, isShortCopy(own, article));
      if (fault) {
        const isShort = !isProse(ballot.text);
        return {
          isKept: false,
          isAgreed: false,
          isShort,
          reason: `left out: ${who}, and ${fault}`,
        };
      }
      return { ...isKept, reason: `${who}; taken in because it reads as the article` };
    }),
  );
}

function isAgreed({ holders, held, lacked }: Ballot): boolean {
  return holders.length > 1 && held > lacked;
}

function describeHolders({ holders }: Ballot, witnesses: readonly WitnessText[]): string {
  const sigla = holders.flatMap((index) => witnesses[index]?.siglum ?? []).sort(compareSigla);
  return `only ${sigla.join(', ')} ${sigla.length === 1 ? 'has' : 'have'} it`;
}

/** Whether what witnesses share is too short to expect its words again, and the rest of one no longer. */
function isShortCopy(ballots: readonly Ballot[], article: ReadonlySet<string>): boolean {
  const count = (own: readonly Ballot[]) => own.reduce((sum, { text }) => sum + text.length, 0);
  const shared = ballots.filter(isAgreed);
  return article.size < shortArticle && count(ballots) <= 2 * count(shared);
}

/** Why a paragraph that most do not have does not read as the article. */
function findFault(
  { text, isDoubtful, isInside, held, lacked }: Ballot,
  article: ReadonlySet<string>,
  isShort: boolean,
): string | undefined {
  if (!isProse(text)) return 'it is no running prose';
  if (isShort && !isDoubtful) return undefined;
  // Outside what witnesses share stands what pages put around articles.
  const isSure = isInside && !isDoubtful;
  const least = held < lacked ? (isSure ? 1 : Infinity) : isDoubtful ? Infinity : isSure ? 0 : 0.75;
  if (measureKinship(text, article) >= least) return undefined;
  if (isDoubtful) return 'cleaning nearly removed it';
  return least === Infinity
    ? 'it stands outside what most have'
    : 'it has few of the article’s words';
}
