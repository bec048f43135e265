import type { Variant } from '../../model/variant.ts';
import type { LaidBlock } from './lay-out-blocks.ts';

/**
 * Where the blank line of whole paragraphs stands: `before` each of them, or
 * `after` it, as at the beginning of a text.
 */
export type Hanging = 'before' | 'after';

/**
 * The variants whose readings are whole paragraphs or nothing, so that their
 * `app` can stand between paragraphs. One that touches another variant, or
 * half a blank line, is left inside a paragraph, unless both hang alike.
 * @param length of the plain text, in code points
 */
export function findWholeParagraphs(
  apparatus: readonly Variant[],
  blocks: readonly LaidBlock[],
  length: number,
): Map<Variant, Hanging> {
  const starts = new Set(blocks.map(({ start }) => start));
  const ends = new Set(blocks.map(({ end }) => end));
  const found = new Map<Variant, Hanging>();
  for (const variant of apparatus) {
    const texts = [variant.lemma, ...variant.readings.map(({ text }) => text)];
    const [start, end] = variant.at;
    const isWhole = (test: (text: string) => boolean) =>
      texts.every((text) => text === '' || test(text));
    if (ends.has(start) && ends.has(end) && isWhole((text) => text.startsWith('\n\n')))
      found.set(variant, 'before');
    else if (starts.has(start) && starts.has(end) && isWhole((text) => text.endsWith('\n\n')))
      found.set(variant, 'after');
  }
  // What is taken out can make a neighbour touch what is left inside a paragraph.
  let before = -1;
  while (found.size !== before) {
    before = found.size;
    for (const [index, variant] of apparatus.entries()) {
      const hanging = found.get(variant);
      const other = apparatus[hanging === 'before' ? index + 1 : index - 1];
      if (hanging && !isFree(variant, hanging, other, found, length)) found.delete(variant);
    }
  }
  return found;
}

function isFree(
  { at: [start, end] }: Variant,
  hanging: Hanging,
  other: Variant | undefined,
  found: ReadonlyMap<Variant, Hanging>,
  length: number,
): boolean {
  if (other === undefined) return hanging === 'before' ? end === length || end + 2 <= length : true;
  const touches = hanging === 'before' ? other.at[0] === end : other.at[1] === start;
  if (touches) return found.get(other) === hanging;
  return hanging === 'before' ? other.at[0] >= end + 2 : other.at[1] + 2 <= start;
}
