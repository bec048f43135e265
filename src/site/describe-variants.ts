import { findTextBlocks, joinText, parseArticle } from '../model/article-text.ts';
import { isSubstantive, type Variant } from '../model/variant.ts';
import type { VariantMark } from './make-variant-mark.ts';

const contextLength = 24;

/** A variant as the apparatus shows it. */
export interface ApparatusItem {
  readonly variant: Variant;
  /** Its number among the entry's variants. */
  readonly number: string;
  /** The paragraph it stands in, numbered as on the page; undefined outside paragraphs, as in a heading. */
  readonly paragraph: number | undefined;
  /** The words before and after, to tell small lemmas apart. */
  readonly before: string;
  readonly after: string;
}

/** What the apparatus shows, apart by weight: spacing is noise to most readers. */
export interface Apparatus {
  readonly substantive: readonly ApparatusItem[];
  readonly formal: readonly ApparatusItem[];
  readonly spacing: readonly ApparatusItem[];
}

/** Whether a variant can change the sense, only the form, or only the spaces. */
export function weighVariant(variant: Variant): VariantMark['weight'] {
  if (variant.kind === 'spacing') return 'spacing';
  return isSubstantive(variant.kind) ? 'substantive' : 'formal';
}

/** The apparatus of an entry, each variant with the place it stands at. */
export function describeVariants(markdown: string, variants: readonly Variant[]): Apparatus {
  const blocks = findTextBlocks(parseArticle(markdown));
  const characters = [...joinText(blocks)];
  const paragraphs = locateParagraphs(blocks);
  const items = variants.map((variant): ApparatusItem => {
    const [start, end] = variant.at;
    return {
      variant,
      number: variant.id.slice(1),
      paragraph: paragraphs.findLast((paragraph) => paragraph.start <= start)?.number,
      before: trimToWord(characters.slice(Math.max(0, start - contextLength), start), 'start'),
      after: trimToWord(characters.slice(end, end + contextLength), 'end'),
    };
  });
  const pick = (weight: VariantMark['weight']) =>
    items.filter((item) => weighVariant(item.variant) === weight);
  return { substantive: pick('substantive'), formal: pick('formal'), spacing: pick('spacing') };
}

function locateParagraphs(
  blocks: ReturnType<typeof findTextBlocks>,
): { start: number; number: number | undefined }[] {
  let start = 0;
  let count = 0;
  return blocks.map((block) => {
    const number = block.node.type === 'paragraph' ? ++count : undefined;
    const located = { start, number };
    start += [...block.text].length + 2;
    return located;
  });
}

/** Cuts context at the edge of its block and drops the word that the cut went through. */
function trimToWord(characters: readonly string[], edge: 'start' | 'end'): string {
  const text = characters.join('');
  const whole = characters.length < contextLength;
  if (edge === 'start') {
    const line = text.slice(text.lastIndexOf('\n') + 1);
    return whole || line !== text ? line : line.slice(line.search(/\s/u) + 1);
  }
  const line = text.split('\n', 1)[0] ?? '';
  const space = line.search(/\s\S*$/u);
  return whole || line !== text || space === -1 ? line : line.slice(0, space);
}
