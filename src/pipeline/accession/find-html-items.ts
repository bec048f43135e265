import type { Element, Nodes, Root } from 'hast';
import { addHtmlText } from './add-html-text.ts';
import { enterElement, outermost } from './enter-element.ts';
import { blockElements, isMereTag, isSilent } from './html-elements.ts';
import { createHtmlItemBuilder } from './html-item-builder.ts';
import type { HtmlItem, Surroundings } from './html-leaf.ts';
import { type HtmlTable, isPlainCell, openRow, openTable } from './html-table.ts';
import { readPicture } from './read-picture.ts';

/**
 * The blocks of a page with the offsets where they start, in tree order. A
 * block starts at the tag that opens it or, where text follows another block,
 * at the text itself. Two line breaks in a row end a block, one is `\n`. The
 * cells of a table row without blocks in them are one block, a tab between
 * them, as browsers copy them. A stretch without text within a sentence
 * belongs to the sentence; elsewhere it is `markup`.
 * @param base what relative addresses are relative to, where that is known
 */
export function findHtmlItems(root: Root, source: string, base: string | undefined): HtmlItem[] {
  const builder = createHtmlItemBuilder();
  const holdsBlock = createBlockFinder();

  const visitAll = (parent: Element | Root, surroundings: Surroundings, table?: HtmlTable) => {
    for (const child of parent.children) {
      if (child.type === 'text') addHtmlText(builder, child, source, surroundings);
      else if (child.type === 'comment') builder.silence(child.position?.start.offset);
      else if (child.type === 'element') visit(child, surroundings, table);
    }
  };
  const visit = (element: Element, outer: Surroundings, table: HtmlTable | undefined): void => {
    const start = element.position?.start.offset;
    if (element.tagName === 'br') {
      builder.lineBreak();
      return;
    }
    // A head that the parser made up has no place; what stands in it has.
    if (isSilent(element) && (start !== undefined || element.tagName !== 'head')) {
      if (!isMereTag(element)) builder.silence(start);
      return;
    }
    const column = outer.row?.columns.get(element);
    // Within a row that is one block, other blocks only wrap the text of a cell.
    const block = blockElements.has(element.tagName) && !outer.row;
    if (block) builder.edge(start);
    else builder.open(start);
    if (column !== undefined) builder.space('\t');
    else if (outer.row && blockElements.has(element.tagName)) builder.space(' ');
    if (element.tagName === 'img' && !outer.row) {
      const picture = readPicture(element, base, outer.context.includes('figure'));
      if (picture) builder.picture(picture);
    }
    const own = element.tagName === 'table' ? openTable(element) : table;
    const inner = enterElement(element, outer, base);
    visitAll(element, enterRow(element, inner, own, column), own);
    if (block) builder.edge(undefined);
  };
  const enterRow = (
    element: Element,
    inner: Surroundings,
    table: HtmlTable | undefined,
    column: number | undefined,
  ): Surroundings => {
    if (column !== undefined) return { ...inner, column };
    if (element.tagName !== 'tr' || inner.row || !table) return inner;
    const row = openRow(element, table, inner.holder?.outer?.element.tagName === 'thead');
    const isOne = element.children.every((cell) =>
      table.hasHeaders ? isPlainCell(cell, holdsBlock) : !hasBlockInside(cell),
    );
    return isOne ? { ...inner, row } : inner;
  };
  const hasBlockInside = (cell: Nodes) => 'children' in cell && cell.children.some(holdsBlock);

  visitAll(root, outermost);
  return builder.finish();
}

/** Whether a node is or holds a block element; remembers, so that nested tables stay linear. */
function createBlockFinder(): (node: Nodes) => boolean {
  const known = new WeakMap<Nodes, boolean>();
  const holdsBlock = (node: Nodes): boolean => {
    if (node.type !== 'element') return false;
    const seen = known.get(node);
    if (seen !== undefined) return seen;
    const holds = blockElements.has(node.tagName) || node.children.some(holdsBlock);
    known.set(node, holds);
    return holds;
  };
  return holdsBlock;
}
