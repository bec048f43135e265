/**
 * Cuts a text into words, runs of white space and single other characters.
 * Joined, the tokens are the text again; a block break is a token of its own.
 */
export function tokenise(text: string): string[] {
  return text.match(/\n\n|[\p{L}\p{M}\p{N}]+|[^\S\n]+|\n|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** Whether a token is a word. */
export function isWord(token: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(token);
}
