import { findTextBlocks, joinText, parseArticle, type TextBlock } from '../model/article-text.ts';
import { isSubstantive, type Variant } from '../model/variant.ts';
import type { VariantMark } from './make-variant-mark.ts';

const contextLength = 24;

/** A variant as the apparatus shows it. */
export interface ApparatusItem {
  readonly variant: Variant;
  /** Its number among the entry's variants. */
  readonly number: string;
  /** What it stands in. */
  readonly leaf: TextBlock['node']['type'];
  /** The paragraph it stands in, numbered as on the page; undefined outside paragraphs, as in a heading. */
  readonly paragraph: number | undefined;
  /** The words before and after, to tell small lemmas apart. */
  readonly before: string;
  readonly after: string;
}

/**
 * What the apparatus shows, apart by weight: spacing is noise to most readers.
 * Changed numbers and names come before all else of substance.
 */
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
  const leaves = locateLeaves(blocks);
  const items = variants.map((variant): ApparatusItem => {
    const [start, end] = variant.at;
    const found = leaves.findLast((leaf) => leaf.start <= start);
    return {
      variant,
      number: variant.id.slice(1),
      leaf: found?.leaf ?? 'paragraph',
      paragraph: found?.number,
      before: trimToWord(characters.slice(Math.max(0, start - contextLength), start), 'start'),
      after: trimToWord(characters.slice(end, end + contextLength), 'end'),
    };
  });
  const pick = (weight: VariantMark['weight']) =>
    items.filter((item) => weighVariant(item.variant) === weight);
  const substantive = [...pick('substantive')].sort((a, b) => rankKind(a) - rankKind(b));
  return { substantive, formal: pick('formal'), spacing: pick('spacing') };
}

function rankKind({ variant: { kind } }: ApparatusItem): number {
  return kind === 'number' ? 0 : kind === 'name' ? 1 : 2;
}

interface LocatedLeaf {
  readonly leaf: TextBlock['node']['type'];
  readonly start: number;
  readonly number: number | undefined;
}

function locateLeaves(blocks: readonly TextBlock[]): LocatedLeaf[] {
  let start = 0;
  let count = 0;
  return blocks.map(({ node, text }) => {
    const number = node.type === 'paragraph' ? ++count : undefined;
    const located = { leaf: node.type, start, number };
    start += [...text].length + 2;
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
