import { blockBreak } from '../page/article-block.ts';
import { countVoices } from './count-voices.ts';
import { describeMajority } from './describe-majority.ts';
import { isGap } from './is-gap.ts';
import { isWord, tokenise } from './tokenise.ts';
import { countFormFaults, isDamaged, type QuotationStyle } from './weigh-form.ts';

/** A reading that was preferred to the copy-text's, and why. */
export interface Preference {
  readonly chosen: string;
  readonly over: string;
  readonly reason: string;
}

/** Tokens `start` to `end` (excluded) of a block, and what each witness reads there, if it has the place. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly (string | undefined)[];
}

interface Choice extends Place {
  readonly over: string;
  readonly chosen: string;
  readonly reason: string;
  /** Readings of each other witness that form may choose; undefined where it may not. */
  readonly forms: readonly (string | undefined)[];
}

/**
 * The text of a block with the preferred reading at each place; `sources` are
 * those of the witnesses, of whom all from one source have one voice together.
 */
export function chooseReadings(
  tokens: readonly string[],
  places: readonly Place[],
  sources: readonly (string | undefined)[],
  style: QuotationStyle,
): { text: string; preferences: Preference[] } {
  const voted = places.map((place) => countVotes(tokens, place, sources));
  const chosen = weighForms(tokens, voted, style);
  const preferences = chosen
    .filter(({ chosen, over }) => chosen !== over)
    .map(({ chosen, over, reason }) => ({ chosen, over, reason }));
  return { text: applyChoices(tokens, chosen), preferences };
}

/** The reading that more voices have than the block's own and any other; where there is none, what form may choose. */
function countVotes(
  tokens: readonly string[],
  place: Place,
  sources: readonly (string | undefined)[],
): Choice {
  const lemma = tokens.slice(place.start, place.end);
  const over = lemma.join('');
  const votes = countVoices(
    place.readings.map((reading) =>
      reading === undefined || isGap(lemma, reading) || isSpace(over, reading)
        ? undefined
        : reading,
    ),
    sources,
  );
  const voices = (reading: string) => votes.get(reading)?.voices ?? 0;
  const own = voices(over);
  const [first, second] = [...votes].sort(([, n], [, m]) => m.voices - n.voices);
  const none = { ...place, over, chosen: over, reason: '', forms: [] };
  if (!first || first[0].includes(blockBreak)) return none;
  if (first[1].voices > own && first[1].voices > (second?.[1].voices ?? 0)) {
    const present = place.readings.filter((reading) => reading !== undefined).length;
    const reason = describeMajority(first[1].readers, present, place.readings.length);
    return { ...none, chosen: first[0], reason };
  }
  const forms = place.readings.map((reading) =>
    reading !== undefined &&
    !isSpace(over, reading) &&
    voices(reading) >= own &&
    hasSameWords(over, reading)
      ? reading
      : undefined,
  );
  return { ...none, forms };
}

/** Which white space stands between words is the block's form and no reading. */
function isSpace(a: string, b: string): boolean {
  return a !== b && /^\s+$/u.test(a) && /^\s+$/u.test(b);
}

/** Form may decide between marks, spaces and damage, never between words. */
function hasSameWords(a: string, b: string): boolean {
  if (b.includes(blockBreak)) return false;
  if (isDamaged(a) !== isDamaged(b)) return dropForeign(a) === dropForeign(b);
  // Without the spaces: one of them may have broken a word in two.
  const letters = (text: string) => tokenise(text).filter(isWord).join('');
  return letters(a) === letters(b);
}

/** What a wrong encoding leaves as it was. */
function dropForeign(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '');
}

/**
 * Takes the better formed readings. Quotation marks come in pairs, so one
 * witness's marks are tried together before they are tried one by one; what
 * does not make the block better goes back to the copy-text's reading.
 */
function weighForms(
  tokens: readonly string[],
  places: readonly Choice[],
  style: QuotationStyle,
): readonly Choice[] {
  const reason = 'the better formed reading';
  const faultsOf = (choices: readonly Choice[]) =>
    countFormFaults(applyChoices(tokens, choices), style);
  let best = places;
  let fewest = faultsOf(best);
  const propose = (choices: readonly Choice[], limit: number) => {
    const faults = faultsOf(choices);
    if (faults > limit) return;
    best = choices;
    fewest = faults;
  };
  for (const witness of places[0]?.readings.keys() ?? []) {
    propose(
      places.map((place) => {
        const chosen = place.forms[witness];
        return chosen === undefined ? place : { ...place, chosen, reason };
      }),
      fewest - 1,
    );
  }
  for (const [index, { forms, over }] of places.entries()) {
    for (const chosen of new Set(forms)) {
      if (chosen !== undefined)
        propose(best.with(index, { ...take(best, index), chosen, reason }), fewest - 1);
    }
    if (forms.length > 0) propose(best.with(index, { ...take(best, index), chosen: over }), fewest);
  }
  return best;
}

function take(choices: readonly Choice[], index: number): Choice {
  return choices[index] as Choice;
}

function applyChoices(tokens: readonly string[], choices: readonly Choice[]): string {
  let text = '';
  let position = 0;
  for (const { start, end, chosen } of choices) {
    text += tokens.slice(position, start).join('') + chosen;
    position = end;
  }
  return text + tokens.slice(position).join('');
}
