import { type ArticleBlock, joinBlocks } from '../page/article-block.ts';
import { regulariseText } from '../page/regularise-block.ts';
import { alignTexts } from './align-texts.ts';
import { chooseReadings, type Place, type Preference } from './choose-readings.ts';
import { findUnits } from './find-units.ts';
import { mapMarks } from './map-marks.ts';
import { orderBlocks } from './order-blocks.ts';
import { readUnit } from './read-unit.ts';
import { separateGaps } from './separate-gaps.ts';
import { tokenise } from './tokenise.ts';
import type { QuotationStyle } from './weigh-form.ts';
import type { WitnessText } from './witness-text.ts';

/**
 * Takes the preferred readings inside blocks; the breaks between blocks stay as
 * they are. The blocks, and those of the witnesses, have regular spaces.
 */
export function replaceReadings(
  blocks: readonly ArticleBlock[],
  witnesses: readonly WitnessText[],
  style: QuotationStyle,
): { blocks: ArticleBlock[]; preferences: Preference[] } {
  const text = joinBlocks(blocks);
  const tokens = tokenise(text);
  const editions = separateGaps(
    witnesses.map((other) => alignTexts(text, joinBlocks(orderBlocks(other.blocks, blocks)))),
    tokens,
  );
  const sources = witnesses.map(({ source }) => source);
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
    const chosen = chooseReadings(own, places, sources, style);
    const words = regulariseText(chosen.text, block.kind);
    if (words === '') return block;
    preferences.push(...chosen.preferences);
    if (!block.marks) return { ...block, text: words };
    return { ...block, text: words, marks: mapMarks(block.marks, block.text, words) };
  });
  return { blocks: replaced, preferences };
}
