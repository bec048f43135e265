import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Block } from '../../model/block.ts';
import type { Declaration } from '../../model/capture.ts';
import { findDeclarations } from './find-declarations.ts';
import { findHtmlItems } from './find-html-items.ts';
import type { HtmlItem } from './html-leaf.ts';
import { tileExtents } from './tile-extents.ts';

const parser = unified().use(rehypeParse, { verbose: true }).freeze();

export interface ParsedHtml {
  readonly blocks: Block[];
  readonly declarations: Declaration[];
}

/**
 * Cuts a page into blocks and reads what it declares about itself. The page
 * may be broken in any way: it is parsed as browsers do, and the extents cover
 * `text` exactly in any case, since only the starts of blocks are taken from
 * the tree and put in order. Undefined where elements nest so deeply, by the
 * thousand, that the tree cannot be walked.
 */
export function parseHtml(text: string): ParsedHtml | undefined {
  try {
    const root: Root = parser.parse(text);
    return {
      blocks: layBlocks(findHtmlItems(root, text), text),
      declarations: findDeclarations(root),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function layBlocks(items: readonly HtmlItem[], text: string): Block[] {
  // Content that the parser moved out of a table stands before it in the tree, within it in the file.
  const ordered = [...items].sort((a, b) => a.start - b.start);
  const distinct = ordered.filter(
    (item, index) => item.kind !== 'markup' || ordered[index - 1]?.kind !== 'markup',
  );
  const extents = tileExtents(
    distinct.map((item) => item.start),
    text.length,
  );
  return distinct.map(({ start: _, ...item }, index) => ({
    ...item,
    extent: extents[index] ?? { start: 0, end: text.length },
  }));
}
