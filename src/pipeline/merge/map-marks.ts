import type { Mark } from '../../model/mark.ts';
import { placeMarks } from '../page/place-marks.ts';
import { type Change, diffSequences } from './diff-sequences.ts';
import { tokenise } from './tokenise.ts';

/**
 * The marks of one text on the same words of another. A mark keeps its place
 * where its edges stand at words that both texts have, or at the edges of a
 * change; it shrinks to what both have otherwise, and is gone where that is
 * nothing.
 */
export function mapMarks(marks: readonly Mark[], from: string, to: string): Mark[] {
  if (from === to || marks.length === 0) return [...marks];
  const own = tokenise(from);
  const other = tokenise(to);
  const changes = diffSequences(own, other);
  const places = [findOffsets(own), findOffsets(other)] as const;
  const map = (offset: number, edge: 'start' | 'end') => mapOffset(offset, edge, changes, places);
  return placeMarks(
    marks.map((mark) => ({ ...mark, start: map(mark.start, 'start'), end: map(mark.end, 'end') })),
    to,
  );
}

function mapOffset(
  offset: number,
  edge: 'start' | 'end',
  changes: readonly Change[],
  [own, other]: readonly [readonly number[], readonly number[]],
): number {
  let shift = 0;
  for (const { start, end, from, to } of changes) {
    const first = own[start] ?? 0;
    const last = own[end] ?? 0;
    const begun = other[from] ?? 0;
    const done = other[to] ?? 0;
    // A mark stays off words put in beside it, and takes in those put in its words' place.
    if (offset < first || (offset === first && (edge === 'end' || first < last))) break;
    if (offset < last) return edge === 'start' ? done : begun;
    shift = done - last;
  }
  return offset + shift;
}

/** Where each token begins, and where the last one ends. */
function findOffsets(tokens: readonly string[]): number[] {
  const offsets = [0];
  for (const token of tokens) offsets.push((offsets.at(-1) ?? 0) + token.length);
  return offsets;
}
