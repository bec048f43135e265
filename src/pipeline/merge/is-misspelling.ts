/** Length under which one letter more or less makes another word: “now” and “not”. */
const shortest = 4;
/** Length from which two letters may differ. */
const long = 8;

/**
 * Whether two words are likely one word spelt in two ways: a letter apart, two
 * in long words (Damerau 1964: letters changed, left out, put in or swapped),
 * but not another ending, nor another first letter, which tell words apart:
 * “attack” and “attacks”, “north” and “south”.
 */
export function isMisspelling(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other) return true;
  const smaller = Math.min(one.length, other.length);
  if (smaller < shortest || Math.max(one.length, other.length) > 60) return false;
  if (one.at(-1) !== other.at(-1) || one.startsWith(other) || other.startsWith(one)) return false;
  const sameStart = one[0] === other[0] || one.endsWith(other) || other.endsWith(one);
  return sameStart && countChanges(one, other) <= (smaller < long ? 1 : 2);
}

function countChanges(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
