import { diffArrays } from 'diff';
import { normaliseWords } from '../page/measure-text.ts';
import { blockBreak } from '../page/article-block.ts';
import { isWord, tokenise } from './tokenise.ts';

/** One difference: tokens `start` to `end` (excluded) of the base read `text` in the other. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Aligns a text with a base text and lists where they differ, in order.
 * Blocks that are alike but for form anchor the alignment; between anchors the
 * words are aligned by shortest edit script (Myers 1986). Applying the edits to
 * `tokenise(base)` gives `other` exactly.
 */
export function alignTexts(base: string, other: string): Edit[] {
  const baseBlocks = cutBlocks(base);
  const otherBlocks = cutBlocks(other);
  const edits: Edit[] = [];
  let token = 0;
  for (const [baseRun, otherRun] of pairRuns(baseBlocks, otherBlocks)) {
    const baseTokens = tokenise(baseRun.join(''));
    const otherTokens = tokenise(otherRun.join(''));
    for (const { start, end, text } of diffTokens(baseTokens, otherTokens)) {
      edits.push({ start: token + start, end: token + end, text });
    }
    token += baseTokens.length;
  }
  return joinTouching(edits, tokenise(base));
}

/** Blocks with the break that follows them, so that joining them gives the text. */
function cutBlocks(text: string): string[] {
  const blocks = text === '' ? [] : text.split(blockBreak);
  return blocks.map((block, index) => (index < blocks.length - 1 ? block + blockBreak : block));
}

/** Runs of blocks that belong together: one and one where they are alike, otherwise what lies between. */
function pairRuns(base: readonly string[], other: readonly string[]): [string[], string[]][] {
  const runs: [string[], string[]][] = [];
  let open: [string[], string[]] | undefined;
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of diffArrays(base.map(normaliseWords), other.map(normaliseWords))) {
    if (added || removed) {
      open ??= [[], []];
      if (removed) open[0].push(...base.slice(i, i + count));
      else open[1].push(...other.slice(j, j + count));
    } else {
      if (open) runs.push(open);
      open = undefined;
      for (let step = 0; step < count; step++) {
        runs.push([base.slice(i + step, i + step + 1), other.slice(j + step, j + step + 1)]);
      }
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  if (open) runs.push(open);
  return runs;
}

function diffTokens(base: readonly string[], other: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  let position = 0;
  for (const { added, removed, value, count } of diffArrays([...base], [...other])) {
    const last = edits.at(-1);
    const touches = last?.end === position ? last : undefined;
    if (removed) {
      if (touches) edits[edits.length - 1] = { ...touches, end: position + count };
      else edits.push({ start: position, end: position + count, text: '' });
      position += count;
    } else if (added) {
      if (touches) edits[edits.length - 1] = { ...touches, text: touches.text + value.join('') };
      else edits.push({ start: position, end: position, text: value.join('') });
    } else position += count;
  }
  return edits;
}

/**
 * Joins edits that only white space or a single short word parts when words
 * differ on both sides: one changed phrase is one variant, not confetti.
 */
function joinTouching(edits: readonly Edit[], base: readonly string[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const between = last ? base.slice(last.end, edit.start) : [];
    const words = between.filter(isWord).length;
    if (
      last &&
      !between.includes(blockBreak) &&
      (words === 0 ? between.length <= 2 : words === 1 && between.length <= 3) &&
      touchesWords(last, base) &&
      touchesWords(edit, base)
    ) {
      joined[joined.length - 1] = {
        start: last.start,
        end: edit.end,
        text: last.text + between.join('') + edit.text,
      };
    } else joined.push(edit);
  }
  return joined;
}

function touchesWords({ start, end, text }: Edit, base: readonly string[]): boolean {
  return base.slice(start, end).some(isWord) || tokenise(text).some(isWord);
}
