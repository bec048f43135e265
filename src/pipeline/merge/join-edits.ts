import { blockBreak } from '../page/article-block.ts';
import type { Edit } from './edit.ts';
import { countWords, tokenise } from './tokenise.ts';

/** Words that may stand unchanged inside one changed phrase. */
const longestIsland = 3;

interface WeighedEdit extends Edit {
  /** Words of the longer side. */
  readonly words: number;
}

/**
 * Joins edits into changed phrases, as an editor would print them: those that
 * white space or a mark parts, and those around a few unchanged words where at
 * least as many words changed on either side. Never across the end of a
 * sentence or block. Changes of mere marks are joined among themselves alone.
 */
export function joinEdits(edits: readonly Edit[], base: readonly string[]): Edit[] {
  const joined: WeighedEdit[] = [];
  for (const edit of edits) {
    joined.push({ ...edit, words: weigh(edit.start, edit.end, edit.text, base) });
    for (;;) {
      const [left, right] = joined.slice(-2);
      if (!left || !right || !belongTogether(left, right, base)) break;
      const text = left.text + base.slice(left.end, right.start).join('') + right.text;
      const words = weigh(left.start, right.end, text, base);
      joined.splice(-2, 2, { start: left.start, end: right.end, text, words });
    }
  }
  return joined.map(({ start, end, text }) => ({ start, end, text }));
}

function belongTogether(left: WeighedEdit, right: WeighedEdit, base: readonly string[]): boolean {
  if (left.words === 0 && right.words === 0) return areOneMark(left, right, base);
  if (left.words === 0 || right.words === 0) return false;
  // An island of three words has at most four gaps, each of a mark or two and a space.
  if (right.start - left.end > longestIsland * 4) return false;
  const between = base.slice(left.end, right.start);
  const words = countWords(between);
  if (words > Math.min(longestIsland, left.words, right.words)) return false;
  return !between.some((token) => token === blockBreak || /^[.!?…։。؟।]$/u.test(token));
}

/** Changes of mere marks are one where only marks stand between: a comma that moved out of the quotation marks. */
function areOneMark(left: Edit, right: Edit, base: readonly string[]): boolean {
  if (right.start - left.end > 2) return false;
  const between = base.slice(left.end, right.start).join('');
  return !/[\s\p{L}\p{M}\p{N}]/u.test(left.text + between + right.text);
}

function weigh(start: number, end: number, text: string, base: readonly string[]): number {
  return Math.max(countWords(base.slice(start, end)), countWords(tokenise(text)));
}
