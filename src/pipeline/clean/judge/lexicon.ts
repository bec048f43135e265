import { mixHashes, readTokens } from './read-tokens.ts';

/**
 * How much more often a word, a pair of words, a beginning or a whole short
 * line stands in articles than around them, as learned from labelled pages.
 */
export interface Lexicon {
  /** Hash of the key to the number of its triple in `odds`. */
  readonly places: ReadonlyMap<number, number>;
  /** Log-odds in triples: in the article, after its end, before its start. */
  readonly odds: Float32Array;
}

/** Lines of at most so many words have keys of their own: words mean other things in labels than in sentences. */
export const longestShort = 12;
/** Words of a long line that are looked up. */
const lookedUp = 40;

const salts = {
  word: 1,
  line: 2,
  pair: 3,
  start: 4,
  startPair: 5,
  longWord: 6,
  longStart: 7,
  longStartPair: 8,
};
export type KeyKind = keyof typeof salts;
const kinds = Object.keys(salts) as KeyKind[];

/** The hash of a key that is written out, as `KIND word word`. */
export function hashKey(kind: KeyKind, words: string): number {
  const { hashes } = readTokens(words);
  return mixHashes(salts[kind], hashes.slice(1).reduce(mixHashes, hashes[0] ?? 0));
}

/** Calls `visit` with the hash of each lexicon key of a line, words more than once where they recur. */
export function visitKeys(
  words: readonly number[],
  visit: (key: number, kind: KeyKind, first: number, count: number) => void,
): void {
  const count = words.length;
  if (count === 0) return;
  const first = words[0] ?? 0;
  const pair = mixHashes(first, words[1] ?? 0);
  if (count > longestShort) {
    for (let index = 0; index < count && index < lookedUp; index++)
      visit(mixHashes(salts.longWord, words[index] ?? 0), 'longWord', index, 1);
    visit(mixHashes(salts.longStart, first), 'longStart', 0, 1);
    visit(mixHashes(salts.longStartPair, pair), 'longStartPair', 0, 2);
    return;
  }
  for (let index = 0; index < count; index++)
    visit(mixHashes(salts.word, words[index] ?? 0), 'word', index, 1);
  if (count === 1) return;
  for (let index = 0; index + 1 < count; index++)
    visit(
      mixHashes(salts.pair, mixHashes(words[index] ?? 0, words[index + 1] ?? 0)),
      'pair',
      index,
      2,
    );
  visit(mixHashes(salts.start, first), 'start', 0, 1);
  visit(mixHashes(salts.startPair, pair), 'startPair', 0, 2);
  if (count <= 5) visit(mixHashes(salts.line, words.reduce(mixHashes)), 'line', 0, count);
}

/** A lexicon from its written form: for each kind lines of a key and three sixteenths of a unit of log-odds. */
export function readLexicon(
  written: Readonly<Partial<Record<KeyKind, readonly string[]>>>,
): Lexicon {
  const places = new Map<number, number>();
  const odds: number[] = [];
  for (const kind of kinds) {
    for (const line of written[kind] ?? []) {
      const words = line.split(' ');
      const triple = words.splice(-3);
      places.set(hashKey(kind, words.join(' ')), odds.length / 3);
      for (const sixteenths of triple) odds.push(Number(sixteenths) / 16);
    }
  }
  return { places, odds: Float32Array.from(odds) };
}
