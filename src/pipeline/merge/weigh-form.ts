const damage = /[\ufffd]|Ã[\u0080-\u00bf]|â€|Ð[\u0080-\u00bf]|&(?:amp|quot|nbsp|#\d{1,5});/gu;
/** A word that a line's end broke in two. */
const brokenWord = /\p{Ll}[-\u00ad] \p{Ll}/gu;
const missingSpace = /\p{Ll}[.!?;]\p{Lu}\p{Ll}/gu;

/** Which quotation marks a text mostly uses. */
export type QuotationStyle = 'typographic' | 'straight';

/** The quotation marks that most of several texts' marks are. */
export function findQuotationStyle(texts: readonly string[]): QuotationStyle {
  let balance = 0;
  for (const text of texts) {
    balance += (text.match(/[‘’“”«»„]/gu) ?? []).length - (text.match(/['"]/gu) ?? []).length;
  }
  return balance >= 0 ? 'typographic' : 'straight';
}

/**
 * Faults in the form of a text, fewer is better: quotation marks that do not
 * pair, or are of another style than the rest of the article, damaged
 * characters, broken words, missing spaces between sentences.
 */
export function countFormFaults(text: string, style: QuotationStyle): number {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  const unpaired =
    Math.abs(count(/“|„/gu) - count(/”/gu)) +
    Math.abs(count(/«/gu) - count(/»/gu)) +
    Math.max(0, count(/‘/gu) - count(/’/gu)) +
    (count(/"/gu) % 2);
  const foreign = style === 'typographic' ? count(/['"]/gu) : count(/[‘’“”]/gu);
  return unpaired + foreign + 3 * count(damage) + count(brokenWord) + count(missingSpace);
}

/** Whether a text shows signs of having been read in a wrong encoding. */
export function isDamaged(text: string): boolean {
  return text.search(damage) !== -1;
}
