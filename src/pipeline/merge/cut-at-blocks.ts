import { blockBreak } from '../page/article-block.ts';
import { endsBlock, startsBlock } from './block-edges.ts';
import type { Span } from './edition.ts';
import { countWords } from './tokenise.ts';

/**
 * Cuts a missing passage where whole paragraphs begin and end: what is left of
 * a broken paragraph is one part, a run of whole ones another.
 */
export function cutAtBlocks(passage: Span, tokens: readonly string[]): Span[] {
  const { start, end } = passage;
  // The break between two paragraphs goes with the one whose other edge has none.
  const trails = startsBlock(tokens, start) || tokens[end - 1] === blockBreak;
  const parts: (Span & { readonly isWhole: boolean })[] = [];
  let from = start;
  for (let index = start + 1; index <= end; index++) {
    if (index < end && tokens[trails ? index - 1 : index] !== blockBreak) continue;
    const begins = startsBlock(tokens, from) || tokens[from] === blockBreak;
    const part = { start: from, end: index, isWhole: begins && endsBlock(tokens, index) };
    const last = parts.at(-1);
    if (last && !hasWords(last, tokens) && tokens[last.end - 1] === blockBreak) {
      // A break alone goes with what follows; marks before it stay behind.
      const cut = last.end - 1;
      parts.splice(-1, 1, ...(last.start < cut ? [{ ...last, end: cut }] : []));
      parts.push({ ...part, start: cut });
    } else if (last && ((last.isWhole && part.isWhole) || !hasWords(part, tokens))) {
      parts[parts.length - 1] = { ...last, end: part.end };
    } else parts.push(part);
    from = index;
  }
  return parts.map((part) => ({ start: part.start, end: part.end }));
}

function hasWords({ start, end }: Span, tokens: readonly string[]): boolean {
  return countWords(tokens.slice(start, end)) > 0;
}
