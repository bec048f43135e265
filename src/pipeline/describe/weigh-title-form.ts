import { endsSentence } from '../page/measure-text.ts';
import { roles } from './byline-words.ts';
import type { Features } from './choose-likeliest.ts';
import { isOwnLine } from './is-own-line.ts';

/** How much a line is made like a headline. */
export function weighTitleForm(text: string, words: readonly string[]): Features {
  const isQuestion = /[?!…]["'”’»)]?$/u.test(text);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
  return {
    oneWord: Number(words.length === 1),
    twoWords: Number(words.length === 2),
    fewWords: Number(words.length === 3 || words.length === 4),
    manyWords: Number(words.length > 16 && words.length <= 24),
    mostWords: Number(words.length > 24),
    length: Math.min(words.length, 12) / 12,
    sentence: Number(!isQuestion && endsSentence(text)),
    question: Number(isQuestion),
    small: Number(/^[^\p{L}\p{N}]*\p{Ll}/u.test(text)),
    capitals,
    shouted: Number(text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()),
    own: Number(isOwnLine(text)),
    post: Number(words.length <= 10 && words.some((word) => roles.has(word.toLowerCase()))),
    colonEnd: Number(/[:;,]$/.test(text)),
    signs: Number(/[|•·@©→›/\\]/.test(text)),
    manyLines: Number(text.includes('\n')),
  };
}
