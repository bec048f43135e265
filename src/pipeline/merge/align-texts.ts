import { blockBreak } from '../page/article-block.ts';
import { diffSequences } from './diff-sequences.ts';
import type { Edit } from './edit.ts';
import { isGap } from './is-gap.ts';
import { joinEdits } from './join-edits.ts';
import { pairBlocks } from './pair-blocks.ts';
import { tokenise } from './tokenise.ts';

/**
 * Aligns a text with a base text and lists where they differ, in order, no two
 * edits touching. Paragraphs are paired first, then the words of each pair.
 * Applying the edits to `tokenise(base)` gives `other` exactly.
 */
export function alignTexts(base: string, other: string): Edit[] {
  if (base === other) return [];
  const baseBlocks = cutBlocks(base);
  const otherBlocks = cutBlocks(other);
  const edits: Edit[] = [];
  const tokens = tokenise(base);
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
      const moved = { start: token + edit.start, end: token + edit.end, text: edit.text };
      addEdit(edits, moved, tokens);
    }
    token += baseTokens.length;
  }
  return edits.map((edit) => keepBreak(edit, tokens));
}

/** Edits of neighbouring blocks that touch are one: a run of paragraphs that is missing, say. */
function addEdit(edits: Edit[], edit: Edit, base: readonly string[]): void {
  const last = edits.at(-1);
  if (last?.end !== edit.start) {
    edits.push(edit);
    return;
  }
  const joined = join(last, edit);
  const parts = [...(last.parts ?? [last])];
  const own = parts.pop() ?? last;
  if (areApart(own, edit, base)) parts.push(...moveBreak(own, edit, base));
  else parts.push(join(own, edit));
  edits[edits.length - 1] = parts.length > 1 ? { ...joined, parts } : joined;
}

function join(left: Edit, right: Edit): Edit {
  return { start: left.start, end: right.end, text: left.text + right.text };
}

/** Whether one of two edits lacks a passage, and the other changes words beside it. */
function areApart(left: Edit, right: Edit, base: readonly string[]): boolean {
  const lacks = ({ start, end, text }: Edit) => {
    const passage = base.slice(start, end);
    return text === '' && (passage.includes(blockBreak) || isGap(passage, ''));
  };
  const changes = ({ start, end, text }: Edit) => start < end && text !== '';
  return (lacks(left) && changes(right)) || (changes(left) && lacks(right));
}

/** The break after a changed paragraph that ends with the change goes with the passage that is missing. */
function moveBreak(left: Edit, right: Edit, base: readonly string[]): Edit[] {
  const cut = left.end - 1;
  if (right.text !== '' || base[cut] !== blockBreak || cut === left.start) return [left, right];
  return [
    { ...left, end: cut },
    { ...right, start: cut },
  ];
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
