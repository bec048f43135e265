// @ts-check

/**
 * Below zero where the first version is the older one. Takes `v20.1.0`, `20.1` and `>=20`.
 * @param {string} first
 * @param {string} second
 */
export function compareVersions(first, second) {
  const [one, two] = [first, second].map((version) =>
    [...version.matchAll(/\d+/g)].slice(0, 3).map(Number),
  );
  for (let at = 0; at < 3; at++) {
    const difference = (one?.[at] ?? 0) - (two?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
