import { measureDistance } from '../../model/find-nearest.ts';
import { foldWord } from './fold-word.ts';

/** Of shorter words, nearly all are within one letter of another. */
const shortest = 4;
/** Words from this length on may be two letters off. */
const long = 8;

/**
 * A query in which words that are spelt almost as a name are replaced by it;
 * undefined where there are none.
 * @param names of any number of words
 */
export function suggestWords(typed: string, names: readonly string[]): string | undefined {
  const known = [...new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []))];
  let changed = false;
  const suggested = typed.replaceAll(/(?<![-\p{L}\p{M}\p{N}])[\p{L}\p{M}]+/gu, (word) => {
    const name = findAlike(word, known);
    changed ||= name !== undefined;
    return name === undefined ? word : dress(name, word);
  });
  return changed ? suggested : undefined;
}

/** The name that a word is nearest to, the first of equals; undefined where it is one, or is near none. */
function findAlike(word: string, names: readonly string[]): string | undefined {
  const own = foldWord(word);
  if (own.length < shortest) return undefined;
  let nearest: string | undefined;
  let least = own.length < long ? 2 : 3;
  for (const name of names) {
    const distance = measureDistance(own, foldWord(name), least);
    if (distance === 0) return undefined;
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** Tags are named in capitals: a name in them takes the case of the word it stands for. */
function dress(name: string, word: string): string {
  if (name !== name.toUpperCase()) return name;
  const lower = name.toLowerCase();
  const [initial = ''] = word;
  return initial === initial.toLowerCase() ? lower : name.slice(0, 1) + lower.slice(1);
}
