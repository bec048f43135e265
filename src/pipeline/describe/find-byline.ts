import { findWords } from '../page/measure-text.ts';

const opening =
  /^(?:by|written by|author|authors|text by|автор|авторы|հեղինակ|ავტორი|müəllif|yazar)(?:\s?[:՝]\s?|\s)(?=\p{Lu})/iu;

/** The authors that a byline names, or undefined where a line is none: “By” or “Author:” and a few capitalised names. */
export function findByline(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const match = opening.exec(line);
  if (!match) return undefined;
  const names = line.slice(match[0].length).trim();
  const words = findWords(names);
  if (words.length === 0 || words.length > 10 || /[.!?]$/u.test(names)) return undefined;
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.every((word) => /^(?:and|de|von|van|der|of|for|и|և|და|və|ve)$/u.test(word))
    ? names
    : undefined;
}
