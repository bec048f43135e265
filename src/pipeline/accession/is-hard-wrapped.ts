const narrowest = 55;
const widest = 100;

/** What may stand behind the full stop of a sentence, and the stops themselves (Armenian `։` too). */
const sentenceEnd = /[.!?…:;։]["'”’»)\]]?$/u;

/**
 * Whether lines are one paragraph broken at a fixed width, as mail does it:
 * at least three, all but the last 55 to 100 characters long and alike,
 * mostly not ending a sentence, and each broken because the next word would
 * not have fitted. Lists and verses fail the last condition.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const last = lines.at(-1) ?? '';
  if (full.length < 2 || last.length > widest) return false;
  if (full.some((line) => line.length < narrowest || line.length > widest)) return false;
  const lengths = full.map((line) => line.length);
  const width = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (width - lengths.reduce((a, b) => Math.min(a, b), widest) > 25) return false;
  if (full.filter((line) => sentenceEnd.test(line.slice(-2))).length * 2 >= full.length)
    return false;
  const forced = full.filter((line, index) => {
    const next = lines[index + 1] ?? '';
    const word = next.indexOf(' ');
    return line.length + 1 + (word < 0 ? next.length : word) > width;
  });
  return forced.length >= full.length * 0.8;
}
