import type { Ballot } from './cast-ballots.ts';

/** Weights of the evidence, in log-odds; picked on labelled pages, where neighbouring settings score alike on the mean of all sets. */
const weights = {
  /** For each further voice that has the paragraph, and for each whose capture shows it although cleaning left it out. */
  held: 1.5,
  removed: 1,
  /** Against it, for each voice whose capture does not show it at all; more outside what others have, where furniture stands. */
  absentInside: 1,
  absentOutside: 1.5,
  /** Against it, where it shares no words with the article. */
  alien: 2,
};

/** What speaks for and against a paragraph that not all witnesses have; kept where the sum is above 0. */
export interface ParagraphWeight {
  readonly sum: number;
  /** What cleaning thought of it in the captures that show it. */
  readonly odds: number;
  /** What captures without it say against it; 0 or more. */
  readonly absent: number;
  /** What the words that it lacks say against it; 0 or more. */
  readonly alien: number;
}

/**
 * Weighs a paragraph as naive Bayes does: the odds that cleaning saw, moved by
 * each voice that shows it or does not, by its words and by its place.
 * `kinship` is 0 for words that are not the article's, from 1 on for words that
 * are. Copies too short to have it say nothing, neither by its absence nor by their words.
 */
export function weighParagraph(
  { odds, held, lacked, removed, isInside }: Ballot,
  kinship: number,
  isShortCopy: boolean,
): ParagraphWeight {
  const each = isInside ? weights.absentInside : weights.absentOutside;
  const absent = isShortCopy ? 0 : each * (lacked - removed);
  const alien = isShortCopy ? 0 : weights.alien * (1 - Math.min(1, kinship));
  const support = weights.held * (held - 1) + weights.removed * removed;
  return { sum: odds + support - absent - alien, odds, absent, alien };
}
