/** Characters that would move the cursor, change the order of what is printed or break lines. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Longer names tell nobody more. */
const longest = 1000;

/** Text of a container as a terminal may print it: control characters as `\u{…}`, on one line. */
export function makePrintable(text: string): string {
  const escaped = text
    .slice(0, longest)
    .replaceAll(unprintable, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return text.length > longest ? `${escaped}…` : escaped;
}
