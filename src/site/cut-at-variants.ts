import type { Variant } from '../model/variant.ts';

/** A stretch of an entry's plain text: what all witnesses share, or a place where they differ. */
export interface Stretch {
  /** Where it begins in the plain text, in code points. */
  readonly start: number;
  /** What the entry prints; the lemma of a variant. */
  readonly text: string;
  readonly variant: Variant | undefined;
}

/** An entry's plain text cut into what witnesses share and where they differ, in order. */
export function cutAtVariants(plainText: string, apparatus: readonly Variant[]): Stretch[] {
  const characters = [...plainText];
  const stretches: Stretch[] = [];
  let position = 0;
  const share = (end: number) => {
    const text = characters.slice(position, end).join('');
    if (text !== '') stretches.push({ start: position, text, variant: undefined });
  };
  for (const variant of apparatus) {
    const [start, end] = variant.at;
    share(start);
    stretches.push({ start, text: characters.slice(start, end).join(''), variant });
    position = end;
  }
  share(characters.length);
  return stretches;
}

/**
 * What a witness has at a variant.
 * @throws Error where the variant names no reading of it.
 */
export function findReading({ id, readings }: Variant, siglum: string): string {
  const own = readings.find(({ witnesses }) => witnesses.includes(siglum));
  if (own === undefined) throw new Error(`variant ${id} has no reading of witness ${siglum}`);
  return own.text;
}
