import type { Table, TableCell, TableRow } from 'mdast';
import type { ArticleBlock } from '../page/article-block.ts';
import { buildPhrasing } from './build-phrasing.ts';

/** A table without headings whose cells hold more characters is one of layout. */
const longestCell = 300;

/** Whether blocks make a table: rows, at least two, at least two columns, and cells of data. */
export function isTable(blocks: readonly ArticleBlock[]): boolean {
  if (blocks.length < 2 || blocks.some(({ kind }) => kind !== 'table-row')) return false;
  const cells = blocks.map(({ text }) => text.split('\t'));
  if (!cells.some((row) => row.length > 1)) return false;
  return (
    blocks[0]?.row?.header === true ||
    cells.every((row) => row.every((cell) => cell.length <= longestCell))
  );
}

/**
 * Rows as a table. GFM's tables begin with a row of headings, which is left
 * empty where the rows have none.
 */
export function buildTable(rows: readonly ArticleBlock[]): Table {
  const layouts = rows.map(layCells);
  const width = layouts.reduce((most, cells) => Math.max(most, cells.length), 0);
  const headings: readonly TableCell[] = rows[0]?.row?.header ? [] : [buildCell()];
  const lines = headings.length > 0 ? [[...headings], ...layouts] : layouts;
  return {
    type: 'table',
    children: lines.map((cells, index): TableRow => {
      const missing = index === 0 ? width - cells.length : 0;
      return {
        type: 'tableRow',
        children: [...cells, ...Array.from({ length: missing }, () => buildCell())],
      };
    }),
  };
}

/** The cells of a row in their columns, empty ones between them. */
function layCells({ text, marks = [], row }: ArticleBlock): TableCell[] {
  const cells: TableCell[] = [];
  const texts = text.split('\t');
  const columns = row?.columns ?? [];
  const isKnown =
    columns.length === texts.length &&
    columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0));
  let start = 0;
  for (const [index, own] of texts.entries()) {
    const column = isKnown ? (columns[index] ?? index) : index;
    while (cells.length < column) cells.push(buildCell());
    const end = start + own.length;
    const inside = marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({
        ...mark,
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      }));
    cells.push({ type: 'tableCell', children: buildPhrasing(own, inside) });
    start = end + 1;
  }
  return cells;
}

function buildCell(): TableCell {
  return { type: 'tableCell', children: [] };
}
