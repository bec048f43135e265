import type { Root } from 'mdast';
import type { Point } from 'unist';
import type { Block } from '../../model/block.ts';
import { trimExtent } from './edge-space.ts';

/**
 * The blocks of a capture as mdast: a paragraph or heading for each block that
 * shows text, with the position of that text (lines and columns from 1,
 * columns and offsets in UTF-16 code units, as unist has them), so that
 * plugins of unified can work on captures and their messages find the line.
 */
export function buildCaptureRoot(
  text: string,
  lineStarts: readonly number[],
  blocks: readonly Block[],
): Root {
  const locate = createLocator(lineStarts);
  const children = blocks
    .filter((block) => block.kind !== 'markup')
    .map((block): Root['children'][number] => {
      const { start, end } = trimExtent(text, block.extent.start, block.extent.end);
      const position = { start: locate(start), end: locate(end) };
      const inner = [{ type: 'text' as const, value: block.text, position }];
      const { depth } = block;
      return block.kind === 'heading' && isDepth(depth)
        ? { type: 'heading', depth, children: inner, position }
        : { type: 'paragraph', children: inner, position };
    });
  return {
    type: 'root',
    children,
    position: { start: locate(0), end: locate(text.length) },
  };
}

function isDepth(depth: number): depth is 1 | 2 | 3 | 4 | 5 | 6 {
  return depth >= 1 && depth <= 6;
}

/** Turns offsets into points; binary search, since the end of the root comes after all others. */
function createLocator(lineStarts: readonly number[]): (offset: number) => Point {
  return (offset) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
  };
}
