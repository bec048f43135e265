/** A piece of a phrase of the interface: plain words, or words that are marked or lead somewhere. */
export interface PhrasePiece {
  readonly text: string;
  readonly kind: 'words' | 'emphasis' | 'code' | 'link';
  /** What a link leads to, by name; the page knows the address. */
  readonly target?: string;
}

const marked =
  /\*(?<emphasis>[^*]+)\*|`(?<code>[^`]+)`|\[(?<link>[^[\]]+)\]\((?<target>[a-zA-Z]+)\)/g;

/**
 * Takes a phrase of the interface apart, so that words inside it can be set off
 * without markup in the messages: `*emphasis*`, code in backticks and
 * `[words](target)` for a link.
 */
export function splitPhrase(phrase: string): PhrasePiece[] {
  const pieces: PhrasePiece[] = [];
  let end = 0;
  const add = (text: string, kind: PhrasePiece['kind'], target?: string) => {
    if (text !== '') pieces.push({ text, kind, ...(target === undefined ? {} : { target }) });
  };
  for (const match of phrase.matchAll(marked)) {
    const { emphasis, code, link, target } = match.groups ?? {};
    add(phrase.slice(end, match.index), 'words');
    if (emphasis) add(emphasis, 'emphasis');
    if (code) add(code, 'code');
    if (link) add(link, 'link', target);
    end = match.index + match[0].length;
  }
  add(phrase.slice(end), 'words');
  return pieces;
}
