import { blockBreak } from '../page/article-block.ts';
import type { Span } from './edition.ts';
import { countFormFaults, type QuotationStyle } from './weigh-form.ts';

/** Says so where every other reading would leave its paragraph worse formed than the lemma does. */
export function explainForm(
  tokens: readonly string[],
  { start, end }: Span,
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
