import type { Variant } from '../../model/variant.ts';
import { findWholeParagraphs } from './find-whole-paragraphs.ts';
import type { LaidBlock } from './lay-out-blocks.ts';

/** A stretch of the plain text in code points: what all witnesses share, or a variant's lemma. */
export interface UnitPiece {
  readonly start: number;
  readonly end: number;
  readonly variant: Variant | undefined;
}

/** What stands side by side in the body: text between two blank lines, or a variant of whole paragraphs. */
export type Unit =
  | { readonly kind: 'text'; readonly pieces: readonly UnitPiece[] }
  | { readonly kind: 'paragraphs'; readonly variant: Variant };

/**
 * Cuts a plain text at the blank lines between its blocks that no variant
 * touches. A variant that reaches over a blank line joins what it reaches into
 * one unit.
 * @param length of the plain text, in code points
 */
export function cutUnits(
  apparatus: readonly Variant[],
  blocks: readonly LaidBlock[],
  length: number,
): Unit[] {
  if (length === 0 && blocks.length === 0 && apparatus.length === 0) return [];
  const whole = findWholeParagraphs(apparatus, blocks, length);
  const units: Unit[] = [];
  let open: UnitPiece[] | undefined = [];
  const close = () => {
    if (open) units.push({ kind: 'text', pieces: open });
    open = undefined;
  };
  const add = (piece: UnitPiece) => {
    open ??= [];
    open.push(piece);
  };
  const share = (from: number, to: number) => {
    let start = from;
    for (const { end } of blocks) {
      if (end < start || end + 2 > to) continue;
      if (end > start) add({ start, end, variant: undefined });
      close();
      open = [];
      start = end + 2;
    }
    if (start < to) add({ start, end: to, variant: undefined });
  };
  let position = 0;
  for (const variant of apparatus) {
    const [start, end] = variant.at;
    share(position, start);
    position = end;
    const hanging = whole.get(variant);
    if (hanging === 'before') close();
    if (hanging) units.push({ kind: 'paragraphs', variant });
    else add({ start, end, variant });
  }
  share(position, length);
  close();
  return units;
}
