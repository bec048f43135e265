/**
 * Cuts a text into words, runs of white space and single other characters.
 * Joined, the tokens are the text again; a block break is a token of its own.
 * A number is one word with its points, commas and colons (`1.5`, `10:44`), so
 * that a moved decimal point is a change of the number and not of a mark.
 */
export function tokenise(text: string): string[] {
  return text.match(token) ?? [];
}

const token =
  /\n\n|[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,:]\p{N}[\p{L}\p{M}\p{N}]*)*|[^\S\n]+|\n|[^\p{L}\p{M}\p{N}\s]/gu;

/** Whether a token is a word. */
export function isWord(token: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(token);
}

/** How many words a run of tokens has. */
export function countWords(tokens: readonly string[]): number {
  let count = 0;
  for (const token of tokens) if (isWord(token)) count++;
  return count;
}
