/**
 * Share of the characters outside ASCII that are quotation marks, apostrophes,
 * dashes, ellipses, bullets and NO-BREAK SPACE where a writer puts them, 0 to 1.
 * In English and other prose with few accents they tell encodings apart that
 * letters cannot: what is an apostrophe in one is `í` in another.
 */
export function measureTypography(text: string): number {
  let all = 0;
  let placed = 0;
  for (const { 0: character, index } of text.matchAll(/\P{ASCII}/gu)) {
    all++;
    const before = text.charAt(index - 1) || ' ';
    const after = text.charAt(index + character.length) || ' ';
    if (isPlaced(character, before, after)) placed++;
  }
  return all === 0 ? 0 : placed / all;
}

function isPlaced(character: string, before: string, after: string): boolean {
  if ('–—…•\u00a0'.includes(character)) return true;
  const opens = /[\s\p{Ps}\p{Pi}\p{Pd}]/u.test(before) && /[\p{L}\p{N}\p{Ps}\p{Pi}…]/u.test(after);
  const closes = /[\p{L}\p{N}\p{Po}\p{Pe}\p{Pf}]/u.test(before) && /[\s\p{P}]/u.test(after);
  if ('‘“„‚«‹'.includes(character)) return opens;
  if (character === '’') return closes || (/\p{L}/u.test(before) && /\p{L}/u.test(after));
  return '”»›'.includes(character) && closes;
}
