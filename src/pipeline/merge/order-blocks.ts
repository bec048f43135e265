import type { ArticleBlock } from '../page/article-block.ts';
import { findMoves } from './find-moves.ts';
import { pairBlocks } from './pair-blocks.ts';

/** A witness's blocks with those that stand elsewhere in the text put where the text has them. */
export function orderBlocks(
  blocks: readonly ArticleBlock[],
  text: readonly ArticleBlock[],
): readonly ArticleBlock[] {
  const [base, own] = [text, blocks].map((list) => list.map((block) => block.text));
  const pairs = pairBlocks(base ?? [], own ?? []);
  const moves = findMoves(base ?? [], own ?? [], pairs);
  if (moves.length === 0) return blocks;
  const places = new Array<number>(blocks.length).fill(0);
  for (const { start, from, to } of pairs) places.fill(start, from, to);
  for (const { at, from } of moves) places[from] = at;
  // What only the witness has stands before what follows it there.
  const isMoved = new Set(moves.map(({ from }) => from));
  const isPaired = new Set(pairs.flatMap(({ start, end, from }) => (start < end ? [from] : [])));
  const rank = (index: number) =>
    (places[index] ?? 0) * 2 + Number(isMoved.has(index) || isPaired.has(index));
  return [...blocks.keys()]
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .flatMap((index) => blocks[index] ?? []);
}
