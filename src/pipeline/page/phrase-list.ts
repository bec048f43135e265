import { foldWords } from './measure-text.ts';

/** The phrases of a list, one a line, folded for `has(foldWords(text))`. */
export function readPhrases(lines: string): ReadonlySet<string> {
  return new Set(
    lines
      .split('\n')
      .map(foldWords)
      .filter((phrase) => phrase !== ''),
  );
}

/** The words of a list, parted by white space, folded likewise. */
export function readWordList(words: string): ReadonlySet<string> {
  return readPhrases(words.split(/\s+/).join('\n'));
}
