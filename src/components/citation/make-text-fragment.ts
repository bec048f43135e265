/** Passages of up to so many words stand in the address whole. */
const mostWords = 8;
const endWords = 4;

/**
 * A text directive that leads browsers to a passage, such as
 * `:~:text=first%20words,last%20words` (WICG, URL Fragment Text Directives).
 */
export function makeTextFragment(passage: string): string {
  const words = passage.split(/\s+/u).filter((word) => word !== '');
  if (words.length <= mostWords) return `:~:text=${encodeWords(words)}`;
  return `:~:text=${encodeWords(words.slice(0, endWords))},${encodeWords(words.slice(-endWords))}`;
}

/** Percent-encoded; hyphens too, since they have a meaning of their own at the edges. */
function encodeWords(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
