/** A stretch of a reading: words as they are, or one character that paper does not show, by name. */
export type ShownPiece =
  | { readonly words: string }
  | { readonly space: string; readonly name: string };

const names: Readonly<Record<string, string>> = {
  ' ': 'SPACE',
  '\t': 'TAB',
  '\n': 'LINE BREAK',
  '\r': 'CARRIAGE RETURN',
  '\u00a0': 'NO-BREAK SPACE',
  '\u00ad': 'SOFT HYPHEN',
  '\u2002': 'EN SPACE',
  '\u2003': 'EM SPACE',
  '\u2007': 'FIGURE SPACE',
  '\u2009': 'THIN SPACE',
  '\u200a': 'HAIR SPACE',
  '\u200b': 'ZERO WIDTH SPACE',
  '\u200c': 'ZERO WIDTH NON-JOINER',
  '\u200d': 'ZERO WIDTH JOINER',
  '\u200e': 'LEFT-TO-RIGHT MARK',
  '\u200f': 'RIGHT-TO-LEFT MARK',
  '\u202f': 'NARROW NO-BREAK SPACE',
  '\u2060': 'WORD JOINER',
  '\u3000': 'IDEOGRAPHIC SPACE',
  '\ufeff': 'ZERO WIDTH NO-BREAK SPACE',
};

/** Spaces and characters without shape, save those that shape words of some scripts when they stand inside them. */
const unseen = /[\p{Z}\p{Cc}\p{Cf}]/u;

/**
 * Cuts a reading so that what paper does not show can be shown by name. A
 * single space between words is left as it is unless `all` spaces matter.
 */
export function showSpaces(text: string, all = false): ShownPiece[] {
  const characters = [...text];
  const pieces: ShownPiece[] = [];
  let words = '';
  for (const [index, character] of characters.entries()) {
    if (character === '\n' && characters[index - 1] === '\n') continue;
    const plain =
      character === ' ' && !all && isWord(characters[index - 1]) && isWord(characters[index + 1]);
    if (plain || !unseen.test(character)) {
      words += character;
      continue;
    }
    if (words !== '') pieces.push({ words });
    words = '';
    const name = names[character] ?? nameCodePoint(character);
    const blank = character === '\n' && characters[index + 1] === '\n';
    pieces.push({ space: character, name: blank ? 'NEW PARAGRAPH' : name });
  }
  if (words !== '') pieces.push({ words });
  return pieces;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && !unseen.test(character);
}

function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
