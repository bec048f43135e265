/**
 * How much is done to keep text from being read as Markdown: `none`, the
 * escapes mdast-util-to-markdown finds needed (`usual`), or a backslash before
 * every ASCII punctuation character (`full`).
 */
export type Care = 'none' | 'usual' | 'full';

export interface TextSurroundings {
  /** The text begins or ends what its parent holds, so that parsers would trim white space there. */
  readonly first: boolean;
  readonly last: boolean;
  /** A line of its own is needed for all of it: no line breaks. */
  readonly singleLine: boolean;
  /** Escapes a line with the usual care; `before` and `after` are its neighbouring characters. */
  readonly escapeUsually: (
    line: string,
    before: string | undefined,
    after: string | undefined,
  ) => string;
}

/**
 * Writes text as Markdown. Line breaks become hard ones (`\` at the end of the
 * line); where Markdown has no place for one, and for white space at the edges
 * of lines, character references are written.
 */
export function escapeText(text: string, care: Care, surroundings: TextSurroundings): string {
  const { first, last, singleLine, escapeUsually } = surroundings;
  const lines = text.split('\n');
  // A line may be empty here and go on in inline markup beside this text.
  const hasWords = (index: number) =>
    lines[index] !== '' || (index === 0 ? !first : index === lines.length - 1 && !last);
  const isBreak = (index: number) => !singleLine && hasWords(index - 1) && hasWords(index);
  return lines
    .map((line, index) => {
      const atStart = index > 0 || first;
      const atEnd = index < lines.length - 1 || last;
      const broken = index < lines.length - 1 && isBreak(index + 1);
      const separator = index === 0 ? '' : isBreak(index) ? '\\\n' : '&#xA;';
      if (care === 'full') return separator + protectEdges(escapeFully(line), atStart, atEnd);
      const plain =
        care === 'none'
          ? doubleLastBackslash(line, broken)
          : escapeUsually(line, index > 0 ? '\n' : undefined, broken ? '\\' : undefined);
      return separator + protectEdges(plain, atStart, atEnd);
    })
    .join('');
}

function escapeFully(line: string): string {
  return line.replace(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll('\t', '&#x9;');
}

/** Two backslashes at a line's end, then the one of the hard break. */
function doubleLastBackslash(line: string, broken: boolean): string {
  return broken && line.endsWith('\\') ? `${line}\\` : line;
}

/** White space at the edges of a line as character references; one at each edge shields the rest. */
function protectEdges(line: string, atStart: boolean, atEnd: boolean): string {
  const head = atStart ? referTo(line.charAt(0)) : undefined;
  const rest = head ? line.slice(1) : line;
  const tail = atEnd ? referTo(rest.charAt(rest.length - 1)) : undefined;
  return (head ?? '') + (tail ? rest.slice(0, -1) + tail : rest);
}

function referTo(character: string): string | undefined {
  // NEXT LINE has no reference: parsers read &#x85; as another character.
  if (!/^[\p{White_Space}\u200B\uFEFF]$/u.test(character) || character === '\u0085')
    return undefined;
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
