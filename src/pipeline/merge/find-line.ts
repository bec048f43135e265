import { shingleWords } from '../group/shingle-words.ts';
import { normaliseWords } from '../page/measure-text.ts';
import type { CaptureLine } from './witness-text.ts';

/** Shingles of a paragraph that is told by them; a shorter one must be a line of its own. */
const leastShingles = 4;
/** Share of a paragraph's shingles from which a line has it. */
const leastCovered = 0.5;

/**
 * Reads the lines of a capture once, to tell of many paragraphs which of them
 * has each: the likeliest one of the same words, or the one that shares most
 * shingles, at least half of the paragraph's.
 */
export function indexLines(
  lines: readonly CaptureLine[],
): (paragraph: string) => CaptureLine | undefined {
  const byWords = new Map<string, CaptureLine>();
  const byShingle = new Map<number, CaptureLine>();
  for (const line of lines) {
    const words = normaliseWords(line.text);
    if (line.chance > (byWords.get(words)?.chance ?? -1)) byWords.set(words, line);
    for (const hash of shingleWords(line.text)) {
      if (line.chance > (byShingle.get(hash)?.chance ?? -1)) byShingle.set(hash, line);
    }
  }
  return (paragraph) => {
    const same = byWords.get(normaliseWords(paragraph));
    const shingles = same ? [] : [...shingleWords(paragraph)];
    if (same || shingles.length < leastShingles) return same;
    const shared = new Map<CaptureLine, number>();
    for (const hash of shingles) {
      const line = byShingle.get(hash);
      if (line) shared.set(line, (shared.get(line) ?? 0) + 1);
    }
    const [best] = [...shared].sort(([, a], [, b]) => b - a);
    return best && best[1] >= shingles.length * leastCovered ? best[0] : undefined;
  };
}
