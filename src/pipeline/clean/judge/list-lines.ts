import type { ParsedCapture } from '../../../model/capture.ts';
import type { Line } from './line.ts';

const mostGap = 3;

/**
 * The blocks of a capture that show text, as lines, with the index of each
 * one's block. Browsers set a blank line around each `p` when they copy a page,
 * so lines of HTML have their gaps there.
 */
export function listLines({ blocks, text, format }: ParsedCapture): {
  readonly lines: Line[];
  readonly indexes: number[];
} {
  const lines: Line[] = [];
  const indexes: number[] = [];
  let gap = mostGap;
  for (const [index, block] of blocks.entries()) {
    if (format === 'html') {
      if (block.text === '') continue;
      const isApart = block.tag === 'p' || blocks[indexes.at(-1) ?? -1]?.tag === 'p';
      lines.push({
        text: block.text,
        gap: lines.length === 0 ? mostGap : Number(isApart),
        markup: block,
      });
      indexes.push(index);
      continue;
    }
    if (block.text !== '') {
      lines.push({ text: block.text, gap });
      indexes.push(index);
    }
    gap = countBlankLines(text, block.extent.end);
  }
  return { lines, indexes };
}

/** How many blank lines end at a place between two lines. */
function countBlankLines(text: string, end: number): number {
  let ends = 0;
  for (let index = end - 1; index >= 0 && ends <= mostGap; index--) {
    const unit = text.charCodeAt(index);
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) ends++;
    else if (unit !== 13 && unit !== 32 && unit !== 9 && unit !== 0xa0) break;
  }
  return Math.max(0, ends - 1);
}
