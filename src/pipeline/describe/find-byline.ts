import { findWords, startsLikeHeading } from '../page/measure-text.ts';

/** Words that introduce a name with or without a colon, and such as need the colon. */
const opening =
  /^(?:(?:by|written by|text by|authors?|reported by|автор|авторы|հեղինակ|ავტორი|ავტორები|müəllif|yazar|yazan)(?:\s?[:՝]\s?|\s)|(?:text|story|reporter|текст|корреспондент|հեղինակներ|տեքստը?|ტექსტი|mətn|muhabir|haber)\s?[:՝]\s?)/iu;

/** What follows “By” where a sentence or a heading begins so. */
const noName =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:\d|the\b|then\b|now\b|law\b|contrast\b)/iu;

const joining = /^(?:and|de|von|van|der|of|for|и|для|և|და|və|ve)$/u;

/** The authors that a byline names, or undefined where a line is none: “By” or “Author:” and a few capitalised names. */
export function findByline(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const match = opening.exec(line);
  if (!match) return undefined;
  const names = line.slice(match[0].length).trim();
  const words = findWords(names);
  if (words.length === 0 || words.length > 10 || !startsLikeHeading(names)) return undefined;
  if (/[.!?։:;,]$/u.test(names) || (!/[:՝]/u.test(match[0]) && noName.test(names)))
    return undefined;
  return words.every((word) => startsLikeHeading(word) || joining.test(word)) ? names : undefined;
}
