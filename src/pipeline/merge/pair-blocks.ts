import { normaliseWords } from '../page/measure-text.ts';
import { weighWords } from './compare-blocks.ts';
import { type Change, diffSequences } from './diff-sequences.ts';
import { scorePairs } from './score-pairs.ts';

/** Blocks `start` to `end` of the base stand against `from` to `to` of the other; either side may be empty. */
export type BlockPair = Change;

/** Base and other blocks that one pair may take up: a paragraph may be split in three, or three be joined. */
const shapes = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const;
/** Most cells of the table in which blocks between two anchors are paired. */
const largestTable = 40_000;

/**
 * Pairs the blocks of two texts in order. Blocks whose words are the same anchor
 * the pairing; between anchors, blocks that are alike are paired so that the
 * pairs share most letters, split and joined paragraphs included (after Gale
 * and Church 1993). What is left over stands alone, the other side empty.
 */
export function pairBlocks(base: readonly string[], other: readonly string[]): BlockPair[] {
  const pairs: BlockPair[] = [];
  let start = 0;
  let from = 0;
  const pairEqual = (end: number) => {
    for (; start < end; start++, from++) pairs.push({ start, end: start + 1, from, to: from + 1 });
  };
  for (const gap of diffSequences(base.map(normaliseWords), other.map(normaliseWords))) {
    pairEqual(gap.start);
    pairs.push(...pairGap(base, other, gap));
    start = gap.end;
    from = gap.to;
  }
  pairEqual(base.length);
  return pairs;
}

interface Cell {
  readonly score: number;
  readonly rows: number;
  readonly columns: number;
}

function pairGap(base: readonly string[], other: readonly string[], gap: Change): BlockPair[] {
  const rows = gap.end - gap.start;
  const columns = gap.to - gap.from;
  if (rows === 0 || columns === 0 || rows * columns > largestTable) return [gap];
  const score = scorePairs(
    base.slice(gap.start, gap.end).map(weighWords),
    other.slice(gap.from, gap.to).map(weighWords),
  );
  // table[i][j]: the best pairing of what follows the first i and j blocks.
  const table = Array.from({ length: rows + 1 }, () => new Array<Cell>(columns + 1));
  const scoreAt = (i: number, j: number) => table[i]?.[j]?.score ?? 0;
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      let best: Cell = { score: 0, rows: rows - i, columns: columns - j };
      const consider = (cell: Cell) => {
        if (cell.score > best.score) best = cell;
      };
      for (const [down, across] of shapes) {
        if (i + down > rows || j + across > columns) continue;
        const shared = score(i, j, down, across);
        if (shared > 0) {
          consider({ score: shared + scoreAt(i + down, j + across), rows: down, columns: across });
        }
      }
      if (i < rows) consider({ score: scoreAt(i + 1, j), rows: 1, columns: 0 });
      if (j < columns) consider({ score: scoreAt(i, j + 1), rows: 0, columns: 1 });
      (table[i] as Cell[])[j] = best;
    }
  }
  return readTable(table, gap);
}

function readTable(table: readonly (readonly Cell[])[], gap: Change): BlockPair[] {
  const pairs: BlockPair[] = [];
  for (let { start, from } = gap; start < gap.end || from < gap.to; ) {
    const cell = table[start - gap.start]?.[from - gap.from];
    const { rows, columns, score } = cell ?? { rows: 1, columns: 1, score: 0 };
    const end = start + rows;
    const to = from + columns;
    if (score > 0 || rows === 0 || columns === 0) pairs.push({ start, end, from, to });
    else pairs.push({ start, end, from, to: from }, { start: end, end, from, to });
    start = end;
    from = to;
  }
  return pairs;
}
