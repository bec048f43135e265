import type { Variant } from './variant.ts';

/**
 * A witness's cleaned text, from the entry's plain text and its apparatus
 * alone: at every variant the witness's own reading takes the lemma's place.
 * @throws Error where a variant names no reading of the witness.
 */
export function rebuildWitness(
  plainText: string,
  apparatus: readonly Variant[],
  siglum: string,
): string {
  const characters = [...plainText];
  const pieces: string[] = [];
  let position = 0;
  for (const { id, at, readings } of apparatus) {
    const own = readings.find(({ witnesses }) => witnesses.includes(siglum));
    if (!own) throw new Error(`variant ${id} has no reading of witness ${siglum}`);
    pieces.push(characters.slice(position, at[0]).join(''), own.text);
    position = at[1];
  }
  pieces.push(characters.slice(position).join(''));
  return pieces.join('');
}
