import type { Block } from '../../model/block.ts';
import { countTags } from './count-tags.ts';

/** The largest capture that is read, in bytes: a page with every picture inside is seldom larger. */
export const mostBytes = 16_000_000;
/** The longest text that a capture may show, in UTF-16 code units: a thick book. */
export const mostText = 1_000_000;
/** The most blocks with text, lines for the most part, that a capture may show: each is measured in some 200 ways. */
const mostBlocks = 25_000;
/** The most tags of a page; large news pages have some ten thousand. */
export const mostTags = 100_000;
/** The most characters between the tags of a page; what they show is counted when it is parsed. */
const mostBetweenTags = 4 * mostText;
/** The most attributes of a tag; a parser compares each with all others. */
const mostAttributes = 500;
export const mostAllAttributes = 500_000;

const mend = 'Save the article alone, as plain text';

/** Why a capture of so many bytes is refused and how to mend it; undefined where it is not too large. */
export function findByteExcess(byteLength: number): string | undefined {
  if (byteLength <= mostBytes) return undefined;
  return `has ${byteLength} bytes; a capture has at most ${mostBytes}. ${mend} or without the pictures inside the page`;
}

/** Why a page is not parsed: more markup than can be read in reasonable time and memory. */
export function findMarkupExcess(html: string): string | undefined {
  const { tags, attributes, allAttributes, text } = countTags(html);
  if (text > mostBetweenTags)
    return `has ${text} characters between its tags; a page has at most ${mostBetweenTags}. ${mend}`;
  if (tags > mostTags) return `has ${tags} tags; a page has at most ${mostTags}. ${mend}`;
  if (allAttributes > mostAllAttributes)
    return `has ${allAttributes} attributes; a page has at most ${mostAllAttributes}. ${mend}`;
  if (attributes <= mostAttributes) return undefined;
  return `has a tag with ${attributes} attributes; a tag has at most ${mostAttributes}. ${mend}`;
}

/** The most lines of Markdown, the widest margin before the text of one, and the most bars in one: a parser takes time by the square of each. */
const mostMarkdownLines = 5_000;
const mostMargin = 40;
const mostBars = 200;

/** Why Markdown is not parsed: more structure than can be read in reasonable time. */
export function findMarkdownExcess(markdown: string): string | undefined {
  const lines = markdown.split(/\r\n|\n|\r/);
  if (lines.length > mostMarkdownLines)
    return `has ${lines.length} lines; a capture in Markdown has at most ${mostMarkdownLines}. ${mend}`;
  const nested = lines.findIndex(
    (line) => (/^[\s>*+-]*/.exec(line)?.[0].length ?? 0) > mostMargin && /\S/.test(line),
  );
  if (nested >= 0)
    return `nests lists or quotations too deeply in line ${nested + 1}: more than ${mostMargin} characters stand before its text. ${mend}`;
  const wide = lines.findIndex((line) => line.split('|').length > mostBars);
  if (wide < 0) return undefined;
  return `has more than ${mostBars} cells in line ${wide + 1}. ${mend}`;
}

/** Why a capture is too long for one article. */
export function findTextExcess(blocks: readonly Block[]): string | undefined {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > mostText)
    return `shows ${length} characters of text; a capture of one article shows at most ${mostText}. Cut it into its articles`;
  const count = blocks.reduce((sum, { text }) => sum + Number(text !== ''), 0);
  if (count <= mostBlocks) return undefined;
  return `shows ${count} lines of text; a capture of one article shows at most ${mostBlocks}. Cut it into its articles`;
}
