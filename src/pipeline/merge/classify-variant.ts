import type { VariantKind } from '../../model/variant.ts';
import { variantKinds } from '../../model/variant.ts';
import { findWords } from '../page/measure-text.ts';

/** The kind of a variant with several readings: the gravest of its readings against the lemma. */
export function classifyVariant(lemma: string, readings: readonly string[]): VariantKind {
  const kinds = new Set(readings.filter((text) => text !== lemma).map((text) => classifyReading(lemma, text)));
  return variantKinds.find((kind) => kinds.has(kind)) ?? 'spacing';
}

function classifyReading(lemma: string, reading: string): VariantKind {
  if (strip(lemma, /[\s\p{Cc}\p{Cf}]+/gu) === strip(reading, /[\s\p{Cc}\p{Cf}]+/gu)) return 'spacing';
  const bareLemma = strip(lemma, /[^\p{L}\p{M}\p{N}]+/gu);
  const bareReading = strip(reading, /[^\p{L}\p{M}\p{N}]+/gu);
  if (bareLemma === bareReading) return 'punctuation';
  if (bareLemma.toLowerCase() === bareReading.toLowerCase()) return 'case';
  if (bareLemma === '') return /\d/u.test(reading) && !/\p{L}/u.test(reading) ? 'number' : 'addition';
  if (bareReading === '') return 'omission';
  if (listNumbers(lemma) !== listNumbers(reading)) return 'number';
  const words = findWords(lemma);
  const others = findWords(reading);
  const names = others.length === words.length && [...words, ...others].some((word) => /^\p{Lu}/u.test(word));
  if (others.length === words.length && words.every((word, index) => isNear(word, others[index] ?? ''))) {
    return 'spelling';
  }
  return names ? 'name' : 'wording';
}

function strip(text: string, what: RegExp): string {
  return text.replace(what, '');
}

function listNumbers(text: string): string {
  return (text.match(/\p{N}+/gu) ?? []).join(' ');
}

/** Whether two words are at most two letters apart, and one for short ones (Levenshtein 1966). */
function isNear(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length) <= 4 ? 1 : 2;
  if (Math.abs(a.length - b.length) > limit || a.length > 60) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 0) <= limit;
}
