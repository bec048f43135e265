import type { BlockKind } from '../../model/block.ts';
import type { Mark } from '../../model/mark.ts';
import type { ArticleBlock } from './article-block.ts';
import { placeMarks } from './place-marks.ts';
import { controls, regulariseSpaces } from './regularise-spaces.ts';

/**
 * A block as the entry prints it: its spaces regular, its marks on the same
 * words. The tabs between a row's cells, the line breaks that a page shows and
 * the lines of preformatted text stay.
 */
export function regulariseBlock(block: ArticleBlock): ArticleBlock {
  const { text, kind, marks = [] } = block;
  if (kind === 'preformatted') return { ...block, text: regulariseText(text, kind) };
  const breaks = kind === 'table-row' ? [] : marks.filter((mark) => mark.kind === 'break');
  const marked = marks.filter((mark) => mark.kind !== 'break');
  const separators = kind === 'table-row' ? findTabs(text) : breaks;
  const edges = [...marked, ...separators].flatMap(({ start, end }) => [start, end]);
  const points = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  const kept = new Set(separators.map(({ start }) => start));
  const places = new Map<number, number>();
  let regular = '';
  for (const [index, start] of points.entries()) {
    places.set(start, regular.length);
    const piece = text.slice(start, points[index + 1] ?? text.length);
    if (kept.has(start)) regular = endLine(regular, piece);
    else regular += spacePiece(piece, regular);
  }
  const trimmed = regular.replace(/[ \n\t]$/, '');
  if (block.marks === undefined) return { ...block, text: trimmed };
  const placed = marked.map((mark): Mark => {
    return { ...mark, start: places.get(mark.start) ?? 0, end: places.get(mark.end) ?? 0 };
  });
  return { ...block, text: trimmed, marks: placeMarks(placed, trimmed) };
}

/** A text of regular blocks' words made regular again, as a block of its kind is. */
export function regulariseText(text: string, kind: BlockKind): string {
  if (kind === 'preformatted') {
    return text
      .split(/\r\n?|\n/)
      .map((line) => line.replaceAll('\t', '    ').replace(controls, '').replace(/\s/gu, ' '))
      .map((line) => line.trimEnd())
      .filter((line) => line !== '')
      .join('\n');
  }
  const separator = kind === 'table-row' ? '\t' : '\n';
  const pieces = text.split(separator).map(regulariseSpaces);
  return pieces.filter((piece) => piece !== '').join(separator);
}

function findTabs(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\t/g)].map(({ index }) => ({ start: index, end: index + 1 }));
}

/** A separator goes in the place of the space before it, and two in a row are one. */
function endLine(regular: string, separator: string): string {
  const line = regular.endsWith(' ') ? regular.slice(0, -1) : regular;
  return line === '' || /[\n\t]$/.test(line) ? line : line + separator;
}

/** A piece with regular spaces, none where there is one already. */
function spacePiece(piece: string, before: string): string {
  const words = regulariseSpaces(`|${piece}|`).slice(1, -1);
  return before === '' || /[ \n\t]$/.test(before) ? words.replace(/^ /, '') : words;
}
