import { blockBreak } from '../page/article-block.ts';
import { endsSentence } from '../page/measure-text.ts';
import { type CaptureDigest, kinds } from './capture-digest.ts';
import type { GroupInput } from './group-input.ts';
import { hashString } from './hash-words.ts';
import { listSlots } from './list-slots.ts';
import { listTerms } from './list-terms.ts';
import { computeMinHash, listBandKeys } from './min-hash.ts';
import { readEvidence } from './read-evidence.ts';
import { hashShingles, shingleSize } from './shingle-words.ts';

/** Words of an opening. */
const openingWords = 30;
/** Words from which a line is running text, and with a sentence's end. */
const proseWords = { any: 40, sentence: 8 };

/**
 * Reads a capture once for all comparisons. Cleaning may have kept furniture or
 * lost the article, so the digest has the whole capture too: the cleaned text,
 * the other running text, which may be the article after all, and the rest,
 * where the article of another capture may still be found.
 */
export function digestCapture(input: GroupInput): CaptureDigest {
  const terms = listTerms(input.text);
  const clean = hashShingles(Uint32Array.from(terms, hashString));
  const title = listTerms(input.title ?? '');
  const whole = readWhole(input.whole ?? '');
  const { shingles, found } = sortShingles(clean, whole.shingles, whole.kinds);
  const own = shingles.filter((_, index) => found[index] === kinds.clean);
  return {
    sha256: input.sha256,
    shingles,
    kinds: found,
    cleanCount: own.length,
    bands: own.length === 0 ? new Uint32Array() : listBandKeys(computeMinHash(own)),
    opening: clean.slice(0, openingWords - shingleSize + 1),
    title:
      title.length < shingleSize
        ? new Uint32Array()
        : hashShingles(Uint32Array.from(title, hashString)),
    ...listSlots(input.text),
    words: terms.length,
    evidence: readEvidence(input),
  };
}

function readWhole(whole: string): { shingles: Uint32Array; kinds: Uint8Array } {
  const words: number[] = [];
  /** For each word the number of its block, negative where the block is no running text. */
  const blocks: number[] = [];
  for (const [index, block] of whole.split(blockBreak).entries()) {
    const terms = listTerms(block);
    const mark = isRunning(block, terms.length) ? index + 1 : -index - 1;
    for (const term of terms) {
      words.push(hashString(term));
      blocks.push(mark);
    }
  }
  const shingles = hashShingles(Uint32Array.from(words));
  const found = Uint8Array.from(shingles, (_, start) => {
    const mark = blocks[start] ?? 0;
    const last = Math.min(words.length, start + shingleSize) - 1;
    return mark > 0 && blocks[last] === mark ? kinds.prose : kinds.rest;
  });
  return { shingles, kinds: found };
}

function isRunning(block: string, words: number): boolean {
  return words >= proseWords.any || (words >= proseWords.sentence && endsSentence(block));
}

/** Distinct shingles in ascending order, each with the best of its kinds. */
function sortShingles(clean: Uint32Array, whole: Uint32Array, wholeKinds: Uint8Array) {
  const keys = new Float64Array(clean.length + whole.length);
  for (let index = 0; index < clean.length; index++)
    keys[index] = (clean[index] ?? 0) * 4 + kinds.clean;
  for (let index = 0; index < whole.length; index++)
    keys[clean.length + index] = (whole[index] ?? 0) * 4 + (wholeKinds[index] ?? 0);
  keys.sort();
  const shingles = new Uint32Array(keys.length);
  const found = new Uint8Array(keys.length);
  let count = 0;
  for (const key of keys) {
    const hash = Math.floor(key / 4);
    if (count === 0 || shingles[count - 1] !== hash) shingles[count++] = hash;
    found[count - 1] = key % 4;
  }
  return { shingles: shingles.slice(0, count), found: found.slice(0, count) };
}
