import { type ArticleBlock, joinBlocks } from '../page/article-block.ts';
import { adoptForms } from './adopt-forms.ts';
import { adoptParagraphs } from './adopt-paragraphs.ts';
import { rankWitnesses } from './choose-copy-text.ts';
import type { Preference } from './choose-readings.ts';
import type { Ruling } from './find-ruling.ts';
import type { Verdict } from './judge-paragraphs.ts';
import { judgeWitnesses } from './judge-witnesses.ts';
import { keepParagraphs } from './keep-paragraphs.ts';
import { replaceReadings } from './replace-readings.ts';
import { findQuotationStyle } from './weigh-form.ts';
import type { WitnessText } from './witness-text.ts';

export interface ChosenText {
  readonly blocks: readonly ArticleBlock[];
  readonly preferences: readonly Preference[];
  readonly rulings: readonly Ruling[];
}

/**
 * The entry's text: the copy-text's paragraphs that are the article's, those of
 * the others where they stand there, and in all of them, at each place where
 * witnesses differ, the reading of most voices, then the better formed one.
 * Inline markup is the copy-text's, and another witness's where the copy-text
 * has none. Spaces are made regular throughout. The order of the witnesses
 * changes nothing.
 */
export function chooseText(witnesses: readonly WitnessText[], copyText: string): ChosenText {
  const ranks = witnesses.length > 1 ? rankWitnesses(witnesses).map(({ siglum }) => siglum) : [];
  const place = ({ siglum }: WitnessText) => (siglum === copyText ? -1 : ranks.indexOf(siglum));
  const judged = judgeWitnesses(witnesses).toSorted((a, b) => place(a.witness) - place(b.witness));
  const regular = judged.map(({ witness }) => witness);
  const verdicts = judged.map((own) => own.verdicts);
  const [base, ...others] = regular;
  if (base?.siglum !== copyText) throw new Error(`no witness ${copyText}`);
  const [own = [], ...taken] = keepParagraphs(regular, verdicts);
  const style = findQuotationStyle(witnesses.map(({ blocks }) => joinBlocks(blocks)));
  const formed = adoptForms(
    own,
    others.map(({ blocks }) => blocks),
  );
  const kept = listKept(regular, verdicts);
  const blocks = taken.reduce((text, blocks) => adoptParagraphs(text, blocks, kept), [...formed]);
  return { ...replaceReadings(blocks, regular, style), rulings: listRulings(regular, verdicts) };
}

function listKept(
  witnesses: readonly WitnessText[],
  verdicts: readonly (readonly Verdict[])[],
): Set<ArticleBlock> {
  return new Set(
    witnesses.flatMap(({ blocks }, own) =>
      blocks.filter((_, index) => verdicts[own]?.[index]?.isKept),
    ),
  );
}

function listRulings(
  witnesses: readonly WitnessText[],
  verdicts: readonly (readonly Verdict[])[],
): Ruling[] {
  return witnesses.flatMap(({ blocks }, own) =>
    blocks.flatMap(({ text }, index) => {
      const verdict = verdicts[own]?.[index];
      return verdict?.reason ? [{ text, isKept: verdict.isKept, reason: verdict.reason }] : [];
    }),
  );
}
