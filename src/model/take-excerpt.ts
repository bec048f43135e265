import { findTextBlocks, joinText, parseArticle } from './article-text.ts';
import { takeFirstWords } from './shorten-text.ts';

/** Some sixty words, in Unicode code points: not every script parts its words. */
const mostCharacters = 360;
/** So much of a short article at most. */
const mostShare = 0.5;

/**
 * The excerpt of an article, as Markdown: the text of its first paragraphs
 * without markup, up to 360 characters and half of the text, cut at a word where
 * there is one and ended by an ellipsis. Nowhere else is it said what an excerpt is.
 */
export function takeExcerpt(markdown: string): string {
  const paragraphs = findTextBlocks(parseArticle(markdown)).map(({ text }) =>
    text.replaceAll(/\s+/gu, ' ').trim(),
  );
  const whole = paragraphs.reduce((sum, text) => sum + [...text].length, 0);
  let left = Math.min(mostCharacters, Math.floor(whole * mostShare));
  const taken: string[] = [];
  for (const paragraph of paragraphs) {
    const words = takeWords(paragraph, left, taken.length > 0);
    left -= [...words].length;
    if (words !== '') taken.push(words);
    if (words !== paragraph) break;
  }
  const last = taken.pop();
  if (last === undefined) return '';
  return `${[...taken, `${last}\u00a0…`].map(writeParagraph).join('\n\n')}\n`;
}

/** The first words of a paragraph. @param whole whether no word may be cut, so that there may be none */
function takeWords(paragraph: string, length: number, whole: boolean): string {
  const words = takeFirstWords(paragraph, length);
  const isCut = words !== paragraph && !/^\s/u.test(paragraph.slice(words.length));
  return isCut && whole ? '' : words;
}

/** A paragraph of plain text in Markdown, escaped only where it would read as something else. */
function writeParagraph(text: string): string {
  return readText(text) === text ? text : text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

function readText(markdown: string): string {
  return joinText(findTextBlocks(parseArticle(markdown)));
}
