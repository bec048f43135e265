import type { Variant } from '../../model/variant.ts';
import { normaliseWords } from '../page/measure-text.ts';
import { classifyVariant } from './classify-variant.ts';
import type { Span } from './edition.ts';
import type { MovedParagraph } from './list-moved.ts';

/** A variant, the tokens of the text that it takes up, and whether nothing but what is missing makes it one. */
export interface PlacedVariant {
  readonly unit: Span;
  readonly variant: Variant;
}

/** What became of one witness's moved paragraph: where its words lack, and where they stand. */
interface Link {
  readonly siglum: string;
  readonly moved: MovedParagraph;
  readonly here: readonly number[];
  readonly there: readonly number[];
}

/**
 * Names transpositions as such: the variants where a witness lacks a paragraph
 * that it has elsewhere, and those where it has it, with the way from one to the
 * other. Where the moved paragraph has another number or name, that is the kind
 * of the variant at the paragraph's place, because it is of more weight.
 */
export function linkTranspositions(
  placed: readonly PlacedVariant[],
  moved: ReadonlyMap<string, readonly MovedParagraph[]>,
  names: ReadonlySet<string>,
): Variant[] {
  const links = [...moved].flatMap(([siglum, list]) =>
    list
      .map((own) => findLink(placed, siglum, own))
      .filter(({ here, there }) => here.length * there.length > 0),
  );
  return placed.map(({ variant }, index) => {
    const own = links.filter(({ here, there }) => here.includes(index) || there.includes(index));
    if (own.length === 0) return variant;
    const others = own.flatMap(({ here, there }) => (here.includes(index) ? there : here));
    const ids = [...new Set(others)]
      .sort((a, b) => a - b)
      .flatMap((at) => placed[at]?.variant.id ?? []);
    return { ...variant, kind: findKind(variant, index, own, names), counterparts: ids };
  });
}

function findLink(placed: readonly PlacedVariant[], siglum: string, moved: MovedParagraph): Link {
  const words = normaliseWords(moved.text);
  const read = ({ readings }: Variant) =>
    readings.find(({ witnesses }) => witnesses.includes(siglum))?.text ?? '';
  const pick = (test: (own: PlacedVariant) => boolean) =>
    [...placed.keys()].filter((index) => {
      const own = placed[index];
      return own !== undefined && test(own);
    });
  return {
    siglum,
    moved,
    here: pick(
      ({ unit, variant }) =>
        unit.start < moved.span.end && unit.end > moved.span.start && read(variant) === '',
    ),
    there: pick(({ variant }) => {
      const reading = normaliseWords(read(variant));
      return reading.includes(words) && !normaliseWords(variant.lemma).includes(words);
    }),
  };
}

function findKind(
  { lemma, kind, readings }: Variant,
  index: number,
  links: readonly Link[],
  names: ReadonlySet<string>,
): Variant['kind'] {
  const sigla = new Set(links.map(({ siglum }) => siglum));
  const isExplained = readings
    .filter(({ text }) => text !== lemma)
    .every(({ witnesses }) => witnesses.every((siglum) => sigla.has(siglum)));
  if (!isExplained) return kind;
  const kinds = links
    .filter(({ here, moved }) => here[0] === index && moved.lemma !== moved.text)
    .map(({ moved }) => classifyVariant(moved.lemma, [moved.text], names));
  return kinds.find((own) => own === 'number' || own === 'name') ?? 'transposition';
}
