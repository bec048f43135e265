import { normaliseWords } from '../page/measure-text.ts';

/**
 * Letters that a term takes in scripts written without spaces, about a word's
 * length in each. Dictionaries that find words differ between machines; runs of
 * letters do not.
 */
const spaceless = [
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u, span: 2 },
  {
    letters: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u,
    span: 4,
  },
] as const;

const run =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]+/gu;

const anySpaceless = new RegExp(spaceless.map(({ letters }) => letters.source).join('|'), 'u');

/**
 * The terms that shingles are made of, in the order of the text: normalised
 * words, and in scripts without spaces a term at every letter that takes in the
 * next ones, so that a text has the same terms wherever a line or a sentence of
 * it begins.
 */
export function listTerms(text: string): string[] {
  const normal = normaliseWords(text);
  if (normal === '') return [];
  const words = normal.split(' ');
  return anySpaceless.test(normal) ? words.flatMap(splitWord) : words;
}

function splitWord(word: string): string[] {
  return (word.match(run) ?? []).flatMap((part) => {
    const script = spaceless.find(({ letters }) => letters.test(part));
    if (!script) return [part];
    const letters = [...part];
    const count = Math.max(1, letters.length - script.span + 1);
    return Array.from({ length: count }, (_, start) =>
      letters.slice(start, start + script.span).join(''),
    );
  });
}
