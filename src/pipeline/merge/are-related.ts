import { countWords } from '../page/measure-text.ts';
import type { Verdict } from './judge-paragraphs.ts';
import type { WitnessText } from './witness-text.ts';

/** Share of some witness's words that must be agreed on; less is a notice that many pages carry. */
const leastAgreed = 1 / 3;

/** Whether witnesses agree on so much of one of them that they say something of one another. */
export function areRelated(
  witnesses: readonly WitnessText[],
  verdicts: readonly (readonly Verdict[])[],
): boolean {
  return witnesses.some(({ blocks }, own) => {
    if (!verdicts[own]?.some(({ isAgreed }) => isAgreed)) return false;
    const words = blocks.map(({ text }) => countWords(text));
    const agreed = words.filter((_, index) => verdicts[own]?.[index]?.isAgreed);
    const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
    return sum(agreed) >= sum(words) * leastAgreed;
  });
}
