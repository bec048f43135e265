import type { Nodes, Root } from 'mdast';
import { findTextBlocks, isTextLeaf, type TextBlock } from '../../model/article-text.ts';
import type { Mark } from '../../model/mark.ts';
import { readMarks } from '../../model/read-marks.ts';

/** What holds a block's text in TEI. */
export type BlockRole =
  | 'paragraph'
  | 'heading'
  | 'preformatted'
  | 'table-row'
  | 'quotation'
  | 'bulleted'
  | 'numbered';

/** A text block of an article with its place in the plain text, in code points. */
export interface LaidBlock {
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
  /** Inline markup, in code points of the plain text. */
  readonly marks: readonly Mark[];
}

/** The text blocks of an article in order. */
export function layOutBlocks(root: Root): LaidBlock[] {
  const roles = new Map<Nodes, BlockRole>();
  findRoles(root, undefined, roles);
  let start = 0;
  return findTextBlocks(root).map((block) => {
    const end = start + [...block.text].length;
    const laid: LaidBlock = {
      start,
      end,
      role: roles.get(block.node) ?? 'paragraph',
      marks: placeMarks(block, start),
    };
    start = end + 2;
    return laid;
  });
}

function findRoles(node: Nodes, around: BlockRole | undefined, roles: Map<Nodes, BlockRole>): void {
  if (isTextLeaf(node)) {
    const own = {
      paragraph: around,
      heading: 'heading',
      code: 'preformatted',
      tableRow: 'table-row',
    };
    roles.set(node, (own[node.type] as BlockRole | undefined) ?? 'paragraph');
  } else if ('children' in node) {
    const inner =
      node.type === 'blockquote'
        ? 'quotation'
        : node.type === 'list'
          ? node.ordered
            ? 'numbered'
            : 'bulleted'
          : around;
    for (const child of node.children) findRoles(child, inner, roles);
  }
}

/** Marks count UTF-16 code units of their block. */
function placeMarks({ node, text }: TextBlock, start: number): Mark[] {
  const place = (offset: number) => start + [...text.slice(0, offset)].length;
  return readMarks(node).map((mark) => ({
    ...mark,
    start: place(mark.start),
    end: place(mark.end),
  }));
}
