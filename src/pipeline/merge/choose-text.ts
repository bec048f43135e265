import { type ArticleBlock, joinBlocks } from '../page/article-block.ts';
import { regulariseBlock, regulariseText } from '../page/regularise-block.ts';
import { adoptForms } from './adopt-forms.ts';
import { adoptParagraphs } from './adopt-paragraphs.ts';
import { alignTexts } from './align-texts.ts';
import { rankWitnesses } from './choose-copy-text.ts';
import { chooseReadings, type Place, type Preference } from './choose-readings.ts';
import { findUnits } from './find-units.ts';
import { mapMarks } from './map-marks.ts';
import { readUnit } from './read-unit.ts';
import { separateGaps } from './separate-gaps.ts';
import { tokenise } from './tokenise.ts';
import { findQuotationStyle, type QuotationStyle } from './weigh-form.ts';
import type { WitnessText } from './witness-text.ts';

export interface ChosenText {
  readonly blocks: readonly ArticleBlock[];
  readonly preferences: readonly Preference[];
}

/**
 * The entry's text: the copy-text, with the reading of most witnesses, then the
 * better formed one, at each place where they differ; paragraphs that only
 * another witness has are taken in where they stand there. Inline markup is the
 * copy-text's, and another witness's where the copy-text has none. Spaces are
 * made regular throughout. The order of the witnesses changes nothing.
 */
export function chooseText(witnesses: readonly WitnessText[], copyText: string): ChosenText {
  const base = witnesses.find(({ siglum }) => siglum === copyText);
  if (!base) throw new Error(`no witness ${copyText}`);
  const others = rankWitnesses(witnesses)
    .map(({ siglum }) => witnesses.find((witness) => witness.siglum === siglum))
    .filter((witness) => witness !== undefined && witness !== base)
    .map((witness) => regulariseBlocks(witness?.blocks ?? []));
  const style = findQuotationStyle(witnesses.map(({ blocks }) => joinBlocks(blocks)));
  const regular = adoptForms(regulariseBlocks(base.blocks), others);
  const { blocks, preferences } = replaceReadings(regular, others, style);
  return { blocks: others.reduce(adoptParagraphs, blocks), preferences };
}

function regulariseBlocks(blocks: readonly ArticleBlock[]): ArticleBlock[] {
  return blocks.map(regulariseBlock).filter(({ text }) => text !== '');
}

/** Takes the preferred readings inside blocks; the breaks between blocks stay as the copy-text has them. */
function replaceReadings(
  blocks: readonly ArticleBlock[],
  others: readonly (readonly ArticleBlock[])[],
  style: QuotationStyle,
): { blocks: ArticleBlock[]; preferences: Preference[] } {
  const text = joinBlocks(blocks);
  const tokens = tokenise(text);
  const editions = separateGaps(
    others.map((other) => alignTexts(text, joinBlocks(other))),
    tokens,
  );
  const units = findUnits(editions, tokens);
  const preferences: Preference[] = [];
  let next = 0;
  let token = 0;
  const replaced = blocks.map((block) => {
    const own = tokenise(block.text);
    const [start, end] = [token, token + own.length];
    token = end + 1;
    const places: Place[] = [];
    for (; (units[next]?.start ?? Infinity) <= end; next++) {
      const unit = units[next];
      if (!unit || unit.start < start || unit.end > end) continue;
      const readings = editions
        .map((edition) => readUnit(tokens, unit, edition))
        .map((reading) => (reading.isAbsent ? undefined : reading.text));
      places.push({ start: unit.start - start, end: unit.end - start, readings });
    }
    const chosen = chooseReadings(own, places, style);
    const words = regulariseText(chosen.text, block.kind);
    if (words === '') return block;
    preferences.push(...chosen.preferences);
    if (!block.marks) return { ...block, text: words };
    return { ...block, text: words, marks: mapMarks(block.marks, block.text, words) };
  });
  return { blocks: replaced, preferences };
}
