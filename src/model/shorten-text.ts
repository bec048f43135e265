/** The first words of a text, at most `length` characters; a word that would take half of them with it is cut. */
export function takeFirstWords(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join('');
  if (/\s/u.test(characters[length] ?? '')) return cut.trimEnd();
  const lastSpace = cut.search(/\s\S*$/u);
  return preferWords(lastSpace === -1 ? cut : cut.slice(0, lastSpace).trimEnd(), cut);
}

/** The last words of a text, in the same way. */
export function takeLastWords(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(-length).join('');
  if (/\s/u.test(characters.at(-length - 1) ?? '')) return cut.trimStart();
  return preferWords(cut.replace(/^\S*\s+/u, ''), cut);
}

/** Scripts without spaces have no words to cut at. */
function preferWords(words: string, cut: string): string {
  return words.length > cut.length / 2 ? words : cut;
}

const longestReading = 320;

/** The two ends of a reading that is too long to be shown whole; undefined where it is not. */
export function shortenReading(text: string): { first: string; last: string } | undefined {
  if ([...text].length <= longestReading) return undefined;
  return { first: takeFirstWords(text, 120), last: takeLastWords(text, 80) };
}
