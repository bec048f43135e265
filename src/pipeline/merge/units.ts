import type { Edit } from './edit.ts';

/** Tokens `start` to `end` (excluded) of the text, where at least one witness differs. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

/**
 * The places of variation of several witnesses' edits: edits that overlap make
 * one place. In order and disjoint; an insertion at the very edge of a place is
 * a place of its own.
 */
export function findUnits(edits: readonly Edit[]): Unit[] {
  const units: Unit[] = [];
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end } of sorted) {
    const last = units.at(-1);
    const samePoint = last?.start === start && last.end === end;
    if (last && (samePoint || start < last.end)) {
      units[units.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else units.push({ start, end });
  }
  return units;
}

/** What a witness with these edits reads at a place. */
export function readUnit(tokens: readonly string[], unit: Unit, edits: readonly Edit[]): string {
  let text = '';
  let position = unit.start;
  for (const edit of edits) {
    if (!belongs(edit, unit)) continue;
    text += tokens.slice(position, edit.start).join('') + edit.text;
    position = edit.end;
  }
  return text + tokens.slice(position, unit.end).join('');
}

function belongs(edit: Edit, unit: Unit): boolean {
  if (edit.start < unit.start || edit.end > unit.end) return false;
  if (edit.start < edit.end) return true;
  // An insertion: inside the place, or the place itself.
  return unit.start === unit.end || (edit.start > unit.start && edit.start < unit.end);
}
