/** More words than these make an address unwieldy. */
const mostWords = 8;

/**
 * The words of a text that a search matched, each once, lower-case and without
 * punctuation at their edges, so that the entry's page can mark what the
 * index found: `meets` and `meeting` for a search for `meet`.
 * @param locations indexes into the words of `content`, cut at white space
 */
export function findMatchedWords(content: string, locations: readonly number[]): string[] {
  const words = content.split(/\s+/u);
  const matched = locations.map((index) => stripPunctuation(words[index] ?? ''));
  return [...new Set(matched.filter((word) => word !== ''))].slice(0, mostWords);
}

/** A word in lower case without punctuation at its edges. */
export function stripPunctuation(word: string): string {
  const inner = /[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(word.toLowerCase());
  return inner?.[0] ?? '';
}
