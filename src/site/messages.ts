import { en } from './messages/en.ts';

/** Every word of the interface. */
export type Messages = typeof en;

const languages: Readonly<Record<string, Messages>> = { en };

/** The interface in a language, or in English where it has not been translated. */
export function findMessages(language: string): Messages {
  return languages[language] ?? languages[language.split('-', 1)[0] ?? ''] ?? en;
}
