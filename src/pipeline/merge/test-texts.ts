import fc from 'fast-check';
import type { ArticleBlock } from '../page/article-block.ts';
import { blockBreak } from '../page/article-block.ts';

/** What breaks naive text tools: marks, spaces, scripts, marks that combine, line ends. */
const nastyPieces = [
  'war',
  'War',
  'peace',
  'the',
  'Blinken',
  '1.5',
  '207,000',
  'Հայաստան',
  'საქართველო',
  'السلام',
  'мир',
  'e\u0301',
  '\u0301',
  '👩‍👩‍👧',
  '🇦🇲',
  '\u00ad',
  '\u200f',
  ' ',
  '  ',
  '\u00a0',
  '\u2028',
  '\t',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\n\n\n',
  '.',
  ',',
  '"',
  '“',
  '’',
  '—',
  '։',
];

/** Texts of nasty pieces. */
export const nastyText = fc
  .array(fc.constantFrom(...nastyPieces), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

export const article = [
  'The foreign ministers of Armenia and Azerbaijan met in New York on Monday, their ministries said.',
  'Ararat Mirzoyan stressed that troops must leave the sovereign territory of Armenia; he called the attack of 13 September “unprovoked”.',
  'Jeyhun Bayramov said that large-scale building was under way and that former refugees were being settled.',
  'It was the first meeting since the two-day war that claimed over 200 lives.',
  'Opening the talks, Antony Blinken said that sustained diplomacy was the best path for everyone.',
  'The ministers last met in Tbilisi on 16 July, and in May they spoke in Dushanbe.',
];

type Change = (paragraphs: readonly string[], at: number) => string[];

const changeWords =
  (change: (words: string[], at: number) => string[]): Change =>
  (paragraphs, at) => {
    const index = at % paragraphs.length;
    const words = (paragraphs[index] ?? '').split(' ');
    return paragraphs.with(index, change(words, (at >> 3) % words.length).join(' '));
  };

/** What happens to articles between captures. */
const changes: readonly Change[] = [
  changeWords((words, at) => words.toSpliced(at, 1)),
  changeWords((words, at) => words.toSpliced(at, 0, words[at] ?? '')),
  changeWords((words, at) => words.toSpliced(at, 2, words[at + 1] ?? 'so', words[at] ?? '')),
  changeWords((words, at) => words.with(at, 'Yerevan')),
  (paragraphs, at) =>
    paragraphs.length > 1 ? paragraphs.toSpliced(at % paragraphs.length, 1) : [...paragraphs],
  (paragraphs, at) => {
    const index = at % paragraphs.length;
    return paragraphs.toSpliced(index, 2, paragraphs.slice(index, index + 2).join(' '));
  },
  (paragraphs, at) => {
    const index = at % paragraphs.length;
    const words = (paragraphs[index] ?? '').split(' ');
    const cut = (at >> 3) % words.length;
    const halves = [words.slice(0, cut), words.slice(cut)].map((half) => half.join(' '));
    return paragraphs.toSpliced(index, 1, ...halves.filter((half) => half !== ''));
  },
  (paragraphs, at) => {
    const rest = paragraphs.toSpliced(at % paragraphs.length, 1);
    return rest.toSpliced(
      (at >> 3) % (rest.length + 1),
      0,
      paragraphs[at % paragraphs.length] ?? '',
    );
  },
];

/** Copies of the article with words and paragraphs dropped, doubled, swapped, cut, joined, split and moved. */
export const mutatedArticle = fc
  .array(fc.tuple(fc.constantFrom(...changes), fc.nat(10_000)), { maxLength: 8 })
  .map((steps) =>
    steps.reduce<readonly string[]>((text, [change, at]) => change(text, at), article),
  );

/** Blocks of paragraphs. */
export function toBlocks(paragraphs: readonly string[]): ArticleBlock[] {
  return paragraphs.map((text) => ({ kind: 'paragraph', depth: 0, ordered: false, text }));
}

/** Block texts as cleaning gives them: none empty, no blank line inside. */
export const nastyParagraphs = fc
  .array(nastyText, { minLength: 1, maxLength: 5 })
  .map((texts) =>
    texts.flatMap((text) => text.split(blockBreak)).filter((text) => text.trim() !== ''),
  );

/** Copies of the article that break off, begin late, or lack a run of paragraphs. */
export const shortenedArticle = fc
  .tuple(mutatedArticle, fc.constantFrom('end', 'start', 'run'), fc.nat(800), fc.nat(3))
  .map(([paragraphs, how, at, count]) => {
    const text = paragraphs.join(blockBreak);
    const index = at % paragraphs.length;
    if (how === 'run') return paragraphs.toSpliced(index, Math.min(count, paragraphs.length - 1));
    const rest = how === 'end' ? text.slice(0, at) : text.slice(at);
    return rest.split(blockBreak).filter((own) => own.trim() !== '');
  });
