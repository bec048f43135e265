import { compareSigla } from '../../model/siglum.ts';
import type { Variant } from '../../model/variant.ts';
import { blockBreak, joinBlocks } from '../page/article-block.ts';
import { regulariseSpaces } from '../page/regularise-spaces.ts';
import { alignTexts } from './align-texts.ts';
import type { Preference } from './choose-readings.ts';
import { classifyVariant, listNames } from './classify-variant.ts';
import { tokenise } from './tokenise.ts';
import { findUnits, readUnit, type Unit } from './units.ts';
import { countFormFaults, findQuotationStyle, type QuotationStyle } from './weigh-form.ts';
import type { WitnessText } from './witness-text.ts';

/**
 * The apparatus: every place where a witness differs from the entry's plain
 * text, with the reading of each witness. Putting a witness's readings in the
 * lemmas' places gives its cleaned text exactly (`rebuildWitness`).
 */
export function listVariants(
  plainText: string,
  witnesses: readonly WitnessText[],
  copyText: string,
  preferences: readonly Preference[],
): Variant[] {
  const tokens = tokenise(plainText);
  const offsets = codePointOffsets(tokens);
  const names = listNames(
    [plainText, ...witnesses.map(({ blocks }) => joinBlocks(blocks))].join(blockBreak),
  );
  const style = findQuotationStyle(witnesses.map(({ blocks }) => joinBlocks(blocks)));
  const editions = [...witnesses]
    .sort((a, b) => compareSigla(a.siglum, b.siglum))
    .map(({ siglum, blocks }) => ({ siglum, edits: alignTexts(plainText, joinBlocks(blocks)) }));
  return findUnits(editions.flatMap(({ edits }) => edits)).map((unit, index) => {
    const lemma = tokens.slice(unit.start, unit.end).join('');
    const readings = new Map<string, string[]>();
    for (const { siglum, edits } of editions) {
      const text = readUnit(tokens, unit, edits);
      readings.set(text, [...(readings.get(text) ?? []), siglum]);
    }
    return {
      id: `v${index + 1}`,
      at: [offsets[unit.start] ?? 0, offsets[unit.end] ?? 0],
      kind: classifyVariant(lemma, [...readings.keys()], names),
      lemma,
      reason:
        explainForm(tokens, unit, [...readings.keys()], style) ??
        explainChoice(lemma, readings, copyText, witnesses.length, preferences),
      readings: [...readings].map(([text, sigla]) => ({ text, witnesses: sigla })),
    };
  });
}

/** Says so where every other reading would leave its paragraph worse formed than the lemma does. */
function explainForm(
  tokens: readonly string[],
  { start, end }: Unit,
  readings: readonly string[],
  style: QuotationStyle,
): string | undefined {
  const before = tokens.slice(tokens.lastIndexOf(blockBreak, start - 1) + 1, start).join('');
  const next = tokens.indexOf(blockBreak, end);
  const after = tokens.slice(end, next === -1 ? tokens.length : next).join('');
  const lemma = tokens.slice(start, end).join('');
  const others = readings.filter((text) => text !== lemma);
  if (others.length === readings.length || others.some((text) => isWordy(text) || isWordy(lemma))) {
    return undefined;
  }
  const faults = (text: string) => countFormFaults(before + text + after, style);
  return others.every((text) => faults(text) > faults(lemma))
    ? 'the better formed reading: it pairs, and is of the kind that the rest of the text has'
    : undefined;
}

function isWordy(text: string): boolean {
  return /[\p{L}\p{N}\s]/u.test(text);
}

function explainChoice(
  lemma: string,
  readings: ReadonlyMap<string, readonly string[]>,
  copyText: string,
  count: number,
  preferences: readonly Preference[],
): string {
  const own = readings.get(lemma) ?? [];
  if (own.length > 0 && !own.includes(copyText)) {
    const preference = preferences.find(
      ({ chosen, over }) => chosen === lemma && readings.get(over)?.includes(copyText),
    );
    if (preference) return preference.reason;
  }
  if (own.length * 2 > count) return `read by ${own.length} of ${count} witnesses`;
  if (own.includes(copyText)) return 'the reading of the copy-text';
  const regular = regulariseSpaces(lemma);
  const copied = [...readings].find(([, sigla]) => sigla.includes(copyText))?.[0] ?? '';
  if (regulariseSpaces(copied) === regular) return 'spaces made regular';
  if (own.length > 0) return 'taken in from the witness that has it';
  return 'put together from several witnesses';
}

function codePointOffsets(tokens: readonly string[]): number[] {
  const offsets = [0];
  for (const token of tokens) offsets.push((offsets.at(-1) ?? 0) + [...token].length);
  return offsets;
}
