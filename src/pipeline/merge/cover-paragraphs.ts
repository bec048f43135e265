import { shingleWords } from '../group/shingle-words.ts';
import { type ArticleBlock, joinBlocks } from '../page/article-block.ts';
import { normaliseWords } from '../page/measure-text.ts';
import { countSharedLetters, isLikeBlock, weighWords } from './compare-blocks.ts';

/** Words from which shingles tell whether a text has a paragraph; a shorter one must stand there whole. */
const leastWords = 8;
/** Share of a paragraph's shingles from which a text has it. */
const leastCovered = 0.5;
/** Share of letters in common words from which two paragraphs are versions of one. */
const leastShared = 0.5;

/**
 * Reads a text once, to tell of many paragraphs whether it has them, wherever
 * they stand: most of their words in the same order, or a version of them.
 */
export function coverParagraphs(blocks: readonly ArticleBlock[]): (paragraph: string) => boolean {
  const text = joinBlocks(blocks);
  const shingles = new Set(shingleWords(text));
  const words = ` ${normaliseWords(text)} `;
  const weights = blocks.map((block) => weighWords(block.text));
  const hasVersion = (paragraph: string) => {
    const own = weighWords(paragraph);
    return weights.some((other) => {
      const [less, more] = [own.letters, other.letters].sort((a, b) => a - b);
      if ((less ?? 0) * 4 < (more ?? 0)) return false;
      return isLikeBlock(own, other, countSharedLetters(own, other), leastShared);
    });
  };
  return (paragraph) => {
    const own = normaliseWords(paragraph);
    if (own === '') return false;
    const isShort = own.split(' ', leastWords).length < leastWords;
    if (isShort) return words.includes(` ${own} `) || hasVersion(paragraph);
    const hashes = shingleWords(paragraph);
    let shared = 0;
    for (const hash of hashes) if (shingles.has(hash)) shared++;
    return shared >= hashes.length * leastCovered || hasVersion(paragraph);
  };
}
