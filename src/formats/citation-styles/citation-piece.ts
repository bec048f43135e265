/** A stretch of a formatted citation. */
export interface CitationPiece {
  readonly text: string;
  /** Set in italics. */
  readonly italic?: true;
  /** Words of the article's title, in its language. */
  readonly title?: true;
}

/** Adds the full stop that a sentence lacks. */
export function closeSentence(text: string): string {
  return /[.!?…。؟][”’»"']?$/u.test(text) ? text : `${text}.`;
}

/** A title as a sentence between quotation marks: its own become single ones, and the full stop stands inside them all. */
export function quoteTitle(title: string): string {
  const nested = title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/g, '‘$1’');
  const [, words = '', mark = ''] = /^(.*?)(’?)$/su.exec(nested) ?? [];
  // An apostrophe at the end is part of the last word.
  const closes = mark !== '' && words.includes('‘');
  return closes ? `“${closeSentence(words)}’”` : `“${closeSentence(nested)}”`;
}

/** `a`, `a and b`, `a, b, and c`. @param last what stands before the last name */
export function joinNames(names: readonly string[], last: string): string {
  const [first = '', second = ''] = names;
  if (names.length < 2) return first;
  if (names.length === 2) return `${first}${last}${second}`;
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
