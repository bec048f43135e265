import { hashString, mixBits } from './hash-words.ts';

/** Words that a slot's place has on either side. */
const reach = 2;

/** The names and figures of a text by place: hashes of what stands around each, ascending, and of the name or figure there. */
export interface Slots {
  readonly places: Uint32Array;
  readonly fillings: Uint32Array;
}

/** A word, or a run of words with capitals, which is one name. */
interface Token {
  readonly words: string;
  readonly isSlot: boolean;
}

/**
 * Finds what a template would leave open: figures and, in scripts with capitals,
 * names inside sentences. A place is what stands in the two words before and
 * after, themselves masked where they are slots.
 */
export function listSlots(text: string): Slots {
  const tokens = listTokens(text);
  const marks = Uint32Array.from(tokens, ({ words, isSlot }) => (isSlot ? 1 : hashString(words)));
  const found: { place: number; filling: number }[] = [];
  for (const [index, { words, isSlot }] of tokens.entries()) {
    if (!isSlot) continue;
    let place = 0;
    for (let near = index - reach; near <= index + reach; near++)
      if (near !== index) place = mixBits(Math.imul(place, 31) + (marks[near] ?? 0));
    found.push({ place, filling: hashString(words) });
  }
  found.sort((a, b) => a.place - b.place || a.filling - b.filling);
  return {
    places: Uint32Array.from(found, ({ place }) => place),
    fillings: Uint32Array.from(found, ({ filling }) => filling),
  };
}

function listTokens(text: string): Token[] {
  const tokens: { words: string; isSlot: boolean }[] = [];
  let end = 0;
  let isName = false;
  for (const { 0: word, index } of text.normalize('NFKC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const opensSentence = end === 0 || /[.!?\n]/.test(text.slice(end, index));
    const wasName = isName && !opensSentence;
    end = index + word.length;
    isName = /^\p{Lu}/u.test(word) && !opensSentence;
    const words = word.toLowerCase();
    const last = tokens.at(-1);
    if (isName && wasName && last) last.words += ` ${words}`;
    else tokens.push({ words, isSlot: isName || /\p{N}/u.test(word) });
  }
  return tokens;
}
