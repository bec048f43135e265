import { foldWord } from './fold-word.ts';
import type { PagefindResult } from './pagefind.ts';

/** A word that makes up less of the one asked for than this is another word. */
const leastShare = 0.4;

/**
 * Whether an entry was found by another word than the one asked for. Where no
 * text has a word, Pagefind asks for the longest beginning of it that one has:
 * `a` for `Azerbaijn`, but also `instal` for `installa`, which is wanted.
 * @param word one that was asked for
 * @param result an entry that was found by it alone
 */
export function isSubstitute(word: string, { content, locations, meta }: PagefindResult): boolean {
  const asked = foldWord(word);
  const words = content.split(/\s+/u);
  const matched = locations.map((place) => words[place] ?? '');
  const places = matched.length > 0 ? matched : Object.values(meta);
  const found = places.flatMap((text) => foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const akin = found.filter((other) => other.startsWith(asked) || asked.startsWith(other));
  return akin.length > 0 && akin.every(({ length }) => length < asked.length * leastShare);
}
