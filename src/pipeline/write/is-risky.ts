/** More marks than this in one block would make parsers, which compare them pairwise, slow. */
const crowd = 2000;

const nested = /^[ \t]{0,3}(?:(?:[>+*-]|\d{1,9}[.)])[ \t]{0,4}){3}/m;

/**
 * Whether text needs the usual care even where our parser reads it as it is:
 * two runs of `*` or `_` that may open or close emphasis. Which characters
 * make them do so has differed between versions of CommonMark. A run between
 * spaces never does, nor does `_` between letters or digits. Risky too is a
 * line that begins like lists within lists: there is no end to their depth.
 */
export function isRisky(text: string): boolean {
  if (nested.test(text)) return true;
  let stars = 0;
  let lines = 0;
  for (const { 0: run, index } of text.matchAll(/\*+|_+/g)) {
    const before = text.charAt(index - 1) || ' ';
    const after = text.charAt(index + run.length) || ' ';
    if (/[ \t\n]/.test(before) && /[ \t\n]/.test(after)) continue;
    if (run.startsWith('*')) stars++;
    else if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) lines++;
  }
  return stars > 1 || lines > 1;
}

/** Whether text has so many marks of Markdown that reading it unescaped would take long. */
export function isCrowded(text: string): boolean {
  let marks = 0;
  for (const character of text) {
    if ('*_`[]<>&!\\#+-'.includes(character) && ++marks > crowd) return true;
  }
  return false;
}
