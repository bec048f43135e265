import { findWords } from '../page/measure-text.ts';
import { countFormFaults, findQuotationStyle } from './weigh-form.ts';
import { joinBlocks } from '../page/article-block.ts';
import type { WitnessText } from './witness-text.ts';

/** The witness that the text follows where nothing decides otherwise, and why. */
export interface CopyText {
  readonly siglum: string;
  readonly reason: string;
}

/** Chooses the most complete witness; of those, the one with the fewest faults of form; then the first. */
export function chooseCopyText(witnesses: readonly WitnessText[]): CopyText {
  const texts = witnesses.map(({ blocks }) => joinBlocks(blocks));
  const style = findQuotationStyle(texts);
  const ranked = witnesses
    .map(({ siglum }, index) => ({
      siglum,
      words: findWords(texts[index] ?? '').length,
      faults: countFormFaults(texts[index] ?? '', style),
      index,
    }))
    .sort((a, b) => b.words - a.words || a.faults - b.faults || a.index - b.index);
  const [best, second] = ranked;
  if (!best) throw new Error('an entry has at least one witness');
  if (!second) return { siglum: best.siglum, reason: 'the only witness' };
  if (best.words > second.words) {
    return { siglum: best.siglum, reason: `the most complete: ${best.words} words, ${second.siglum} has ${second.words}` };
  }
  if (best.faults < second.faults) {
    return {
      siglum: best.siglum,
      reason: `as complete as ${second.siglum}, with fewer faults of form (${best.faults}, ${second.siglum} has ${second.faults})`,
    };
  }
  return { siglum: best.siglum, reason: 'first of equally complete witnesses' };
}
