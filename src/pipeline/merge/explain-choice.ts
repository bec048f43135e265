import { regulariseSpaces } from '../page/regularise-spaces.ts';
import type { Preference } from './choose-readings.ts';
import { describeMajority } from './describe-majority.ts';
import { sumWeights, weighVoices } from './weigh-voices.ts';

/** What one witness reads at a place. */
export interface WitnessReading {
  readonly siglum: string;
  readonly text: string;
}

/** How many witnesses there are, which is the copy-text, and where each comes from, if known. */
export interface Collation {
  readonly count: number;
  readonly copyText: string;
  readonly sources: ReadonlyMap<string, string | undefined>;
}

/**
 * Why the lemma stands in the text. `readings` are those of the witnesses that
 * have the place. Readings that differ in spaces alone count
 * as one, unless that is all in which any of them differ.
 */
export function explainChoice(
  lemma: string,
  readings: readonly WitnessReading[],
  { count, copyText, sources }: Collation,
  preferences: readonly Preference[],
): string {
  const isSpacing = readings.every(({ text }) => dropSpaces(text) === dropSpaces(lemma));
  const isLemma = (text: string) =>
    isSpacing ? text === lemma : regulariseSpaces(text) === regulariseSpaces(lemma);
  const own = readings.filter(({ text }) => isLemma(text)).map(({ siglum }) => siglum);
  const copied = readings.find(({ siglum }) => siglum === copyText)?.text;
  if (own.length > 0 && !own.includes(copyText) && copied !== undefined) {
    const preference = preferences.find(
      ({ chosen, over }) => isLemma(chosen) && regulariseSpaces(over) === regulariseSpaces(copied),
    );
    if (preference) return preference.reason;
  }
  const weights = weighVoices(readings.map(({ siglum }) => sources.get(siglum)));
  const voices = sumWeights(weights.filter((_, index) => isLemma(readings[index]?.text ?? '')));
  const isMost = voices * 2 > sumWeights(weights);
  if (isMost && (own.length > 1 || own.length * 2 > count)) {
    return describeMajority(own.length, readings.length, count);
  }
  if (own.includes(copyText)) return 'the reading of the copy-text';
  if (isSpacing && regulariseSpaces(copied ?? '') === regulariseSpaces(lemma)) {
    return 'spaces made regular';
  }
  if (own.length === 0) return 'put together from several witnesses';
  return copied === undefined && readings.length > own.length
    ? 'taken in from the most complete of the witnesses that have it'
    : 'taken in from the witness that has it';
}

function dropSpaces(text: string): string {
  return regulariseSpaces(text).replaceAll(' ', '');
}
