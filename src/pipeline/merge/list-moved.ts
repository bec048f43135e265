import { blockBreak } from '../page/article-block.ts';
import type { Span } from './edition.ts';
import { findMoves } from './find-moves.ts';
import { pairBlocks } from './pair-blocks.ts';
import { tokenise } from './tokenise.ts';

/** A paragraph of the text that a witness has elsewhere: its tokens and words there, and as the witness has it. */
export interface MovedParagraph {
  readonly span: Span;
  readonly lemma: string;
  readonly text: string;
}

/** The paragraphs of a text that stand elsewhere in a witness. */
export function listMoved(base: string, other: string): MovedParagraph[] {
  const [own, theirs] = [base.split(blockBreak), other.split(blockBreak)];
  const moves = findMoves(own, theirs, pairBlocks(own, theirs));
  if (moves.length === 0) return [];
  const starts: number[] = [];
  let token = 0;
  for (const block of own) {
    starts.push(token);
    token += tokenise(block).length + 1;
  }
  return moves.map(({ at, from }) => ({
    span: { start: starts[at] ?? 0, end: (starts[at + 1] ?? token) - 1 },
    lemma: own[at] ?? '',
    text: theirs[from] ?? '',
  }));
}
