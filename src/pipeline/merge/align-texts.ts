import { blockBreak } from '../page/article-block.ts';
import { diffSequences } from './diff-sequences.ts';
import type { Edit } from './edit.ts';
import { joinEdits } from './join-edits.ts';
import { pairBlocks } from './pair-blocks.ts';
import { tokenise } from './tokenise.ts';

/**
 * Aligns a text with a base text and lists where they differ, in order, no two
 * edits touching. Paragraphs are paired first, then the words of each pair.
 * Applying the edits to `tokenise(base)` gives `other` exactly.
 */
export function alignTexts(base: string, other: string): Edit[] {
  const baseBlocks = cutBlocks(base);
  const otherBlocks = cutBlocks(other);
  const edits: Edit[] = [];
  let token = 0;
  for (const { start, end, from, to } of pairBlocks(baseBlocks, otherBlocks)) {
    const baseTokens = tokenise(baseBlocks.slice(start, end).join(''));
    const otherTokens = tokenise(otherBlocks.slice(from, to).join(''));
    const changes = diffSequences(baseTokens, otherTokens).map((change) => ({
      start: change.start,
      end: change.end,
      text: otherTokens.slice(change.from, change.to).join(''),
    }));
    for (const edit of joinEdits(changes, baseTokens)) {
      addEdit(edits, { start: token + edit.start, end: token + edit.end, text: edit.text });
    }
    token += baseTokens.length;
  }
  const tokens = tokenise(base);
  return edits.map((edit) => keepBreak(edit, tokens));
}

/** Edits of neighbouring blocks that touch are one: a run of paragraphs that is missing, say. */
function addEdit(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1);
  if (last?.end === edit.start) {
    edits[edits.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
  } else edits.push(edit);
}

/** Blocks with the break that follows them, so that joining them gives the text. */
function cutBlocks(text: string): string[] {
  const blocks = text === '' ? [] : text.split(blockBreak);
  return blocks.map((block, index) => (index < blocks.length - 1 ? block + blockBreak : block));
}

/** A paragraph put in another's place leaves the break after it alone. */
function keepBreak(edit: Edit, base: readonly string[]): Edit {
  const { start, end, text } = edit;
  if (end === start || base[end - 1] !== blockBreak || !text.endsWith(blockBreak)) return edit;
  return { start, end: end - 1, text: text.slice(0, -blockBreak.length) };
}
