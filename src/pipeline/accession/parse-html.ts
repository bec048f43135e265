import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Block } from '../../model/block.ts';
import type { Declaration } from '../../model/capture.ts';
import { findBaseAddress } from './find-base-address.ts';
import { findDeclarations } from './find-declarations.ts';
import { findHtmlItems } from './find-html-items.ts';
import { layBlocks } from './lay-blocks.ts';

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
 * @param address the original URL, where the capture's giver knows it
 */
export function parseHtml(text: string, address?: string): ParsedHtml | undefined {
  try {
    const root: Root = parser.parse(text);
    const declarations = findDeclarations(root);
    const base = findBaseAddress(root, declarations, address);
    return { blocks: layBlocks(findHtmlItems(root, text, base), text.length), declarations };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
