import type { VariantKind } from '../../model/variant.ts';
import { variantKinds } from '../../model/variant.ts';
import { findWords } from '../page/measure-text.ts';
import { isMisspelling } from './is-misspelling.ts';

/**
 * The kind of a variant with several readings: the gravest of its readings
 * against the lemma. `names` are the words to take for names; without them all
 * words with a capital are.
 */
export function classifyVariant(
  lemma: string,
  readings: readonly string[],
  names?: ReadonlySet<string>,
): VariantKind {
  const kinds = new Set(
    readings
      .filter((text) => text !== lemma)
      .map((text) => classifyReading(lemma.normalize('NFC'), text.normalize('NFC'), names)),
  );
  return variantKinds.find((kind) => kinds.has(kind)) ?? 'spacing';
}

/** Words that a text writes with a capital inside a sentence, where scripts have capitals. */
export function listNames(text: string): Set<string> {
  const inside = /(?<=[\p{Ll}\p{N},;:–—] ["'“‘«„(]?)\p{Lu}[\p{L}\p{M}'’.-]+/gu;
  return new Set((text.match(inside) ?? []).flatMap(findWords));
}

function classifyReading(
  lemma: string,
  reading: string,
  names: ReadonlySet<string> | undefined,
): VariantKind {
  const bareLemma = strip(lemma, /[^\p{L}\p{M}\p{N}]+/gu);
  const bareReading = strip(reading, /[^\p{L}\p{M}\p{N}]+/gu);
  if (bareLemma === '' && bareReading !== '') return isNumber(bareReading) ? 'number' : 'addition';
  if (bareReading === '' && bareLemma !== '') return isNumber(bareLemma) ? 'number' : 'omission';
  if (listNumbers(lemma) !== listNumbers(reading)) return 'number';
  if (strip(lemma, /[\s\p{Cc}\p{Cf}]+/gu) === strip(reading, /[\s\p{Cc}\p{Cf}]+/gu)) {
    return 'spacing';
  }
  if (bareLemma === bareReading) return 'punctuation';
  if (bareLemma.toLowerCase() === bareReading.toLowerCase()) return 'case';
  const words = findWords(lemma);
  const others = findWords(reading);
  if (words.length !== others.length) return 'wording';
  const changed = words
    .map((word, index) => [word, others[index] ?? ''] as const)
    .filter(([word, other]) => word !== other);
  if (changed.every(([word, other]) => isMisspelling(word, other))) return 'spelling';
  const isName = (word: string) => (names ? names.has(word) : /^\p{Lu}/u.test(word));
  return changed.some(([word, other]) => isName(word) && isName(other)) ? 'name' : 'wording';
}

function strip(text: string, what: RegExp): string {
  return text.replace(what, '');
}

function isNumber(bare: string): boolean {
  return /^\p{N}+$/u.test(bare);
}

/** The numbers of a text; points, commas and colons inside them count, marks between thousands do not. */
function listNumbers(text: string): string {
  const plain = text.replace(
    /(?<![\p{N}.,])\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?![\p{N}])/gu,
    (number) => number.replace(/\D/g, ''),
  );
  return (plain.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? []).join(' ');
}
