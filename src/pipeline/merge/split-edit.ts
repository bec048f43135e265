import { blockBreak } from '../page/article-block.ts';
import { endsBlock, startsBlock } from './block-edges.ts';
import type { Edit } from './edit.ts';
import { countWords, isWord, tokenise } from './tokenise.ts';

/**
 * Parts the words that a witness has in the place of a missing passage from the
 * gap: a word that was cut in two, an ellipsis, a line that leads elsewhere.
 * They stand against as many tokens at the edge where the witness goes on, or,
 * in the place of whole blocks, before them.
 */
export function splitEdit(edit: Edit, tokens: readonly string[]): Edit[] {
  const { start, end, text } = edit;
  const atStart = startsBlock(tokens, start);
  const atEnd = endsBlock(tokens, end);
  if (atStart && atEnd) return [{ start, end: start, text }, gap(start, end)];
  const own = tokens.slice(start, end);
  if (atStart) {
    const cut = end - measureEdge(own.reverse(), text);
    return dropVoid([gap(start, cut), { start: cut, end, text }], tokens);
  }
  const cut = start + measureEdge(own, text);
  return dropVoid([{ start, end: cut, text }, gap(cut, end)], tokens);
}

/** Leaves out what changes nothing: a word that stands at the edge in both. */
function dropVoid(edits: readonly Edit[], tokens: readonly string[]): Edit[] {
  return edits.filter(({ start, end, text }) => tokens.slice(start, end).join('') !== text);
}

function gap(start: number, end: number): Edit {
  return { start, end, text: '' };
}

/** Tokens at the beginning for the text to stand against; marks stand against marks alone. */
function measureEdge(own: readonly string[], text: string): number {
  const words = tokenise(text);
  const isWordy = countWords(words) > 0;
  const limit = own.findIndex((token) => token === blockBreak || (!isWordy && isWord(token)));
  return Math.min(words.length, limit === -1 ? own.length : limit);
}
