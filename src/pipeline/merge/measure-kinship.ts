import { normaliseWords } from '../page/measure-text.ts';

/** Letters from which a word says what a text is about, in any language. */
const leastLetters = 5;
/** Different words that a text needs before what it does not say tells anything. */
const fewWords = 15;
/** Different words from which a text is long enough to expect its words again in any paragraph. */
const manyWords = 120;

/** Scripts written without spaces, where two signs say about as much as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The telling words of a text, each once. */
export function listTellingWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of normaliseWords(text).split(' ')) {
    if (unspaced.test(word)) {
      for (let at = 0; at + 2 <= word.length; at++) words.add(word.slice(at, at + 2));
    } else if (word.length >= leastLetters) words.add(word);
  }
  return words;
}

/**
 * How much of what may be expected a paragraph has in common with an article,
 * given the article's telling words: 0 nothing, 1 a fifth of its own telling
 * words. Short articles expect less; the shortest say nothing, and all is kin to
 * them without limit.
 */
export function measureKinship(paragraph: string, article: ReadonlySet<string>): number {
  const expected = Math.min(1, (article.size - fewWords) / (manyWords - fewWords)) / 5;
  if (expected <= 0) return Infinity;
  const own = [...listTellingWords(paragraph)];
  const shared = own.filter((word) => article.has(word)).length;
  return own.length === 0 ? 0 : Math.min(1, shared / own.length / expected);
}
