import { type DecisionOf, nameRuler, type Unmet } from '../../model/decision.ts';
import type { Variant } from '../../model/variant.ts';
import { type ArticleBlock, joinBlocks } from '../page/article-block.ts';
import { regulariseBlock } from '../page/regularise-block.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { replaceStretch } from './replace-stretch.ts';
import type { WitnessText } from './witness-text.ts';

/** A decision about a reading, and its position among those about the entry. */
export interface ReadingDecision {
  readonly at: number;
  readonly decision: DecisionOf<'choose-reading'>;
}

/** A place of the text that was decided, in code points of the plain text. */
interface DecidedPlace {
  readonly from: number;
  readonly to: number;
  readonly decision: ReadingDecision['decision'];
}

export interface DecidedText {
  readonly blocks: readonly ArticleBlock[];
  readonly apparatus: readonly Variant[];
  readonly unmet: readonly Unmet[];
}

/**
 * Takes the readings that people chose, one after the other. A place is found by
 * its readings and the words before it, so that neither its number nor what the
 * machine chose there matters. @param collate gives the apparatus of a text
 */
export function chooseAsDecided(
  blocks: readonly ArticleBlock[],
  witnesses: readonly WitnessText[],
  decisions: readonly ReadingDecision[],
  collate: (text: string) => Variant[],
): DecidedText {
  const sources = decisions.length === 0 ? [] : listSources(witnesses);
  const unmet: Unmet[] = [];
  let own = blocks;
  let apparatus = collate(joinBlocks(own));
  let places: DecidedPlace[] = [];
  for (const { at, decision } of decisions) {
    const text = joinBlocks(own);
    const found = apparatus.filter((variant) => isPlace(variant, text, decision));
    const [variant] = found;
    const reading = variant && findReading(variant, decision);
    if (variant === undefined || reading === undefined || found.length > 1) {
      unmet.push({ at, reason: explainMiss(found.length, decision) });
      continue;
    }
    const [from, to] = variant.at;
    const extent = { start: findUnit(text, from), end: findUnit(text, to) };
    if (reading !== variant.lemma) {
      own = replaceStretch(own, extent, reading, sources);
      apparatus = collate(joinBlocks(own));
    }
    const end = findEnd(joinBlocks(own), text, to);
    const shift = end - to;
    places = places.map((place) =>
      place.from >= to ? { ...place, from: place.from + shift, to: place.to + shift } : place,
    );
    places.push({ from, to: end, decision });
  }
  return { blocks: own, apparatus: apparatus.map((own) => explainDecided(own, places)), unmet };
}

function listSources(witnesses: readonly WitnessText[]): ArticleBlock[] {
  return witnesses.flatMap((witness) => witness.blocks.map(regulariseBlock));
}

function isPlace(
  { at: [from], readings }: Variant,
  text: string,
  decision: DecisionOf<'choose-reading'>,
): boolean {
  const hasAll = decision.readings.every((words) =>
    readings.some((reading) => isSame(reading.text, words)),
  );
  if (!hasAll || decision.after === undefined) return hasAll;
  const before = regulariseSpaces(text.slice(0, findUnit(text, from)));
  return before.endsWith(regulariseSpaces(decision.after));
}

function findReading(
  { readings }: Variant,
  { reading, witness }: DecisionOf<'choose-reading'>,
): string | undefined {
  return readings.find((own) =>
    witness === undefined ? isSame(own.text, reading ?? '') : own.witnesses.includes(witness),
  )?.text;
}

function isSame(a: string, b: string): boolean {
  return a === b || regulariseSpaces(a) === regulariseSpaces(b);
}

function explainMiss(found: number, { readings, witness }: DecisionOf<'choose-reading'>): string {
  const words = readings.map((own) => (own === '' ? 'nothing' : `“${own}”`)).join(' and ');
  if (found > 1)
    return `fits ${found} places where witnesses read ${words}; say with “after” which words stand before the one that is meant`;
  if (found === 1) return `follows the witness ${witness}, which the entry does not have`;
  return `chooses a reading where witnesses have ${words}, but the entry has no such place`;
}

/** The code unit at which a code point of a text begins. */
function findUnit(text: string, point: number): number {
  let unit = 0;
  for (let left = point; left > 0; left--) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
}

/** Where in a changed text the place ends that ended at `to` before: what follows is the same. */
function findEnd(text: string, before: string, to: number): number {
  return [...text].length - ([...before].length - to);
}

function explainDecided(variant: Variant, places: readonly DecidedPlace[]): Variant {
  const [start, end] = variant.at;
  const place = places.find(({ from, to }) =>
    from === to || start === end ? start <= to && end >= from : start < to && end > from,
  );
  if (!place) return variant;
  const { decision } = place;
  return { ...variant, reason: `ruled: ${decision.reason} (${nameRuler(decision)})` };
}
