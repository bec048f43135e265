import { blockBreak } from '../page/article-block.ts';

/** Whether a block begins at a token of a text. */
export function startsBlock(tokens: readonly string[], index: number): boolean {
  return index === 0 || tokens[index - 1] === blockBreak;
}

/** Whether a block, with or without the break after it, ends before a token of a text. */
export function endsBlock(tokens: readonly string[], index: number): boolean {
  return (
    index === tokens.length || tokens[index] === blockBreak || tokens[index - 1] === blockBreak
  );
}
