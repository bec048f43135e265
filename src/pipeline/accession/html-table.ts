import type { Element, Nodes } from 'hast';
import { readAttribute } from './html-elements.ts';

/** A table on its way: how many rows further each column is taken by a cell from above. */
export interface HtmlTable {
  /** Whether it has header cells, as tables of data do and those of layout do not. */
  readonly hasHeaders: boolean;
  readonly taken: number[];
}

/** A row whose cells are read as one block, and how many blocks it has become. */
export interface HtmlRow {
  readonly header: boolean;
  readonly columns: ReadonlyMap<Element, number>;
  blocks: number;
}

/** Wider tables are no tables that Markdown could show; cells beyond share the last column. */
const mostColumns = 40;
const mostRows = 1000;

export function openTable(element: Element): HtmlTable {
  const rows = element.children.flatMap((child) =>
    child.type === 'element' && /^t(?:head|body|foot)$/.test(child.tagName)
      ? child.children
      : [child],
  );
  const hasHeaders = rows.some(
    (row) => row.type === 'element' && row.children.some((cell) => isCell(cell, 'th')),
  );
  return { hasHeaders, taken: [] };
}

/** Places a row's cells in the table's columns, as browsers do (HTML, forming a table). */
export function openRow(element: Element, table: HtmlTable, inHead: boolean): HtmlRow {
  const { taken } = table;
  const spans: { column: number; width: number; height: number }[] = [];
  const columns = new Map<Element, number>();
  let column = 0;
  let header = true;
  for (const cell of element.children) {
    if (!isCell(cell)) continue;
    while ((taken[column] ?? 0) > 0 && column < mostColumns) column++;
    columns.set(cell, column);
    header &&= cell.tagName === 'th';
    const width = readSpan(cell, 'colSpan', mostColumns);
    spans.push({ column, width, height: readSpan(cell, 'rowSpan', mostRows) });
    column = Math.min(mostColumns, column + width);
  }
  for (const [index, rows] of taken.entries()) if (rows > 0) taken[index] = rows - 1;
  for (const { column: first, width, height } of spans) {
    if (height === 1) continue;
    const end = Math.min(mostColumns, first + width);
    for (let index = first; index < end; index++) taken[index] = height - 1;
  }
  return { header: columns.size > 0 && (header || inHead), columns, blocks: 0 };
}

/** Whether a cell is one run of text, though elements that only wrap it are blocks. */
export function isPlainCell(cell: Nodes, holdsBlock: (node: Nodes) => boolean): boolean {
  let holder = cell;
  for (;;) {
    if (!('children' in holder)) return true;
    const blocks: Nodes[] = holder.children.filter(holdsBlock);
    const [block] = blocks;
    if (!block) return true;
    if (blocks.length > 1 || block.type !== 'element') return false;
    if (block.tagName !== 'p' && block.tagName !== 'div') return false;
    const beside = holder.children.some((node) => node !== block && !isBlank(node));
    if (beside) return false;
    holder = block;
  }
}

function isCell(node: Nodes, name?: 'th'): node is Element {
  if (node.type !== 'element') return false;
  return node.tagName === 'th' || (node.tagName === 'td' && name === undefined);
}

function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

function readSpan(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const span = Number.parseInt(readAttribute(cell, name) ?? '1', 10);
  return span >= 1 ? Math.min(most, span) : 1;
}
