/** Whether each word of a text that `normaliseWords` or `foldWords` made is one that `accepts` knows; false without words. */
export function hasOnly(words: string, accepts: (word: string) => boolean): boolean {
  for (let start = 0; start <= words.length; ) {
    const space = words.indexOf(' ', start);
    const end = space < 0 ? words.length : space;
    if (end === start || !accepts(words.slice(start, end))) return false;
    start = end + 1;
  }
  return true;
}
