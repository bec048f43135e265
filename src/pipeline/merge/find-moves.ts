import { normaliseWords } from '../page/measure-text.ts';
import { countSharedLetters, weighWords } from './compare-blocks.ts';
import type { BlockPair } from './pair-blocks.ts';

/** A paragraph that stands at index `at` of the base, and at index `from` of the other elsewhere. */
export interface Move {
  readonly at: number;
  readonly from: number;
}

/** Letters of a paragraph that cannot be alike by chance. */
const leastLetters = 25;
/** Share of both paragraphs' letters in common words from which they are one. */
const leastShared = 0.7;
/** Most comparisons; beyond them only paragraphs with the same words are looked for. */
const mostCompared = 40_000;

/**
 * Paragraphs that pairing in order left alone on both sides, but that are the
 * same but for some words: those equal first, then the most alike.
 */
export function findMoves(
  base: readonly string[],
  other: readonly string[],
  pairs: readonly BlockPair[],
): Move[] {
  const lacked = pairs
    .filter(({ from, to }) => from === to)
    .flatMap((pair) => range(pair.start, pair.end));
  const added = pairs
    .filter(({ start, end }) => start === end)
    .flatMap((pair) => range(pair.from, pair.to));
  const moves = new Map<number, number>();
  const taken = new Set<number>();
  const take = (at: number, from: number) => {
    moves.set(at, from);
    taken.add(from);
  };
  const places = new Map<string, number[]>();
  for (const from of added) {
    const words = normaliseWords(other[from] ?? '');
    if (words.length >= leastLetters) places.set(words, [...(places.get(words) ?? []), from]);
  }
  for (const at of lacked) {
    const from = places.get(normaliseWords(base[at] ?? ''))?.shift();
    if (from !== undefined) take(at, from);
  }
  const open = lacked.filter((at) => !moves.has(at));
  const free = added.filter((from) => !taken.has(from));
  if (open.length * free.length > mostCompared) return list(moves);
  const weights = free.map((from) => weighWords(other[from] ?? ''));
  for (const at of open) {
    const own = weighWords(base[at] ?? '');
    if (own.letters < leastLetters) continue;
    const [best] = free
      .map((from, index) => {
        const theirs = weights[index] ?? own;
        const shared = (2 * countSharedLetters(own, theirs)) / (own.letters + theirs.letters);
        return { from, shared };
      })
      .filter(({ from, shared }) => shared >= leastShared && !taken.has(from))
      .sort((a, b) => b.shared - a.shared || a.from - b.from);
    if (best) take(at, best.from);
  }
  return list(moves);
}

function list(moves: ReadonlyMap<number, number>): Move[] {
  return [...moves].map(([at, from]) => ({ at, from })).sort((a, b) => a.at - b.at);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
