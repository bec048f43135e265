/** Words and the space at their end, so that a sign can stand right after the words. */
export function splitTrailingSpace(text: string): [words: string, space: string] {
  const words = text.trimEnd();
  return [words, text.slice(words.length)];
}
