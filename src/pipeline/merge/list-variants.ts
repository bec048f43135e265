import { compareSigla } from '../../model/siglum.ts';
import type { Variant } from '../../model/variant.ts';
import { blockBreak, joinBlocks } from '../page/article-block.ts';
import type { ChosenText } from './choose-text.ts';
import { classifyVariant, listNames } from './classify-variant.ts';
import { collate } from './collate.ts';
import { explainChoice, type WitnessReading } from './explain-choice.ts';
import { explainForm } from './explain-form.ts';
import { findRuling, indexRulings } from './find-ruling.ts';
import { linkTranspositions } from './link-transpositions.ts';
import { listMoved } from './list-moved.ts';
import { countWords, tokenise } from './tokenise.ts';
import { findQuotationStyle } from './weigh-form.ts';
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
  { preferences, rulings }: Pick<ChosenText, 'preferences' | 'rulings'>,
): Variant[] {
  const tokens = tokenise(plainText);
  const offsets = codePointOffsets(tokens);
  const names = listNames(
    [plainText, ...witnesses.map(({ blocks }) => joinBlocks(blocks))].join(blockBreak),
  );
  const style = findQuotationStyle(witnesses.map(({ blocks }) => joinBlocks(blocks)));
  const sorted = [...witnesses].sort((a, b) => compareSigla(a.siglum, b.siglum));
  const places = collate(
    tokens,
    sorted.map(({ siglum, blocks }) => ({ siglum, text: joinBlocks(blocks) })),
  );
  const sources = new Map(witnesses.map(({ siglum, source }) => [siglum, source]));
  const ruled = indexRulings(rulings);
  const placed = places.map(({ unit, lemma, all }, index) => {
    const present = all.filter(({ isAbsent }) => !isAbsent);
    // Where those that have the place agree, that others lack it is the variant.
    const isOmission = present.every(({ text }) => text === lemma);
    const telling = isOmission ? all : present;
    const texts = [...new Set(telling.map(({ text }) => text))];
    const variant: Variant = {
      id: `v${index + 1}`,
      at: [offsets[unit.start] ?? 0, offsets[unit.end] ?? 0],
      kind:
        isOmission && countWords(tokens.slice(unit.start, unit.end)) > 0
          ? 'omission'
          : classifyVariant(lemma, texts, names),
      lemma,
      reason:
        findRuling(lemma, texts, ruled) ??
        explainForm(tokens, unit, texts, style) ??
        explainChoice(lemma, telling, { count: all.length, copyText, sources }, preferences),
      readings: groupReadings(all),
    };
    return { unit, variant };
  });
  const moved = sorted.map(
    ({ siglum, blocks }) => [siglum, listMoved(plainText, joinBlocks(blocks))] as const,
  );
  return linkTranspositions(placed, new Map(moved), names);
}

function groupReadings(all: readonly WitnessReading[]): Variant['readings'] {
  const groups = new Map<string, string[]>();
  for (const { siglum, text } of all) groups.set(text, [...(groups.get(text) ?? []), siglum]);
  return [...groups].map(([text, witnesses]) => ({ text, witnesses }));
}

function codePointOffsets(tokens: readonly string[]): number[] {
  const offsets = [0];
  for (const token of tokens) offsets.push((offsets.at(-1) ?? 0) + [...token].length);
  return offsets;
}
