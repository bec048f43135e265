import type { Features } from './choose-likeliest.ts';
import { stemWord } from './find-title-clues.ts';

/** Lines before and after a title in which it may stand once more. */
const doubleReach = 3;

/** How much the running text takes up a line's words. */
export function weighTakenWords(words: readonly string[], opening: ReadonlySet<string>): Features {
  const stems = new Set(words.map(stemWord).filter((word) => word.length > 3));
  let taken = 0;
  for (const word of stems) taken += Number(opening.has(word));
  return {
    taken: stems.size === 0 ? 0 : taken / stems.size,
    takenCount: Math.min(taken, 5) / 5,
    noneTaken: Number(taken === 0),
  };
}

/** How well a line agrees with the titles that the page declares. */
export function weighDeclared(normal: string, declared: readonly string[]): Features {
  if (declared.length === 0) return {};
  const isEqual = declared.includes(normal);
  const within = (title: string) => title.startsWith(`${normal} `) || title.endsWith(` ${normal}`);
  return {
    declared: Number(isEqual),
    declaredPart: Number(!isEqual && normal.length > 8 && declared.some(within)),
    undeclared: Number(!isEqual),
  };
}

/** Whether a line stands again right after, or stood right before with other words around it, such as the site's name. */
export function isDoubled(normals: readonly string[], place: number): boolean {
  const normal = normals[place] ?? '';
  for (let offset = 1; offset <= doubleReach; offset++) {
    if (normals[place + offset] === normal) return true;
    const before = normals[place - offset] ?? '';
    if (before.startsWith(`${normal} `) || before.endsWith(` ${normal}`)) return true;
  }
  return false;
}
