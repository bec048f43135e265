import type { ElementContent } from 'hast';
import type { Emphasis, PhrasingContent } from 'mdast';

/** A place of the text that the apparatus refers to. */
export interface VariantMark {
  /** Id of the variant, such as `v3`. */
  readonly id: string;
  /** `[start, end)` in the entry's plain text, in code points. */
  readonly at: readonly [start: number, end: number];
  readonly weight: 'substantive' | 'formal' | 'spacing';
  /** Accessible name of a mark that encloses no words. */
  readonly name: string;
}

declare module 'mdast' {
  interface EmphasisData {
    /** The variant whose number has still to stand after the link that holds the mark. */
    variant?: VariantMark;
  }
}

/** Where a mark, or the part of one, stands. */
export interface MarkPlace {
  /** The first part is what the apparatus leads to, and leads to the apparatus. */
  readonly isFirst: boolean;
  /** The last part shows the variant's number. */
  readonly isLast: boolean;
  readonly inLink: boolean;
}

/** A mark around words of the text, or at a point where there are none. */
export function makeMark(
  mark: VariantMark,
  words: string,
  { isFirst, isLast, inLink }: MarkPlace,
): Emphasis {
  const leads = isFirst && !inLink;
  const properties = {
    ...(isFirst ? { id: `at-${mark.id}` } : {}),
    className: ['variant', `variant-${mark.weight}`],
    ...(isLast && !inLink ? { dataNumber: mark.id.slice(1) } : {}),
    ...(leads ? { href: `#${mark.id}`, ...(words === '' ? { ariaLabel: mark.name } : {}) } : {}),
  };
  return {
    type: 'emphasis',
    data: {
      hName: leads ? 'a' : 'span',
      hProperties: properties,
      ...(isLast && inLink ? { variant: mark } : {}),
    },
    children: words === '' ? [] : [{ type: 'text', value: words }],
  };
}

/** The number of a variant whose words stand in a link, for after the link. */
export function makeReference(mark: VariantMark): Emphasis {
  const properties = {
    className: ['variant', `variant-${mark.weight}`, 'variant-reference'],
    dataNumber: mark.id.slice(1),
    href: `#${mark.id}`,
    ariaLabel: mark.name,
  };
  return { type: 'emphasis', data: { hName: 'a', hProperties: properties }, children: [] };
}

/** Text and marks as the elements that they become. */
export function toElement(node: PhrasingContent): ElementContent {
  if (node.type !== 'emphasis') {
    return { type: 'text', value: node.type === 'text' ? node.value : '' };
  }
  const { hName = 'span', hProperties = {} } = node.data ?? {};
  const children = node.children.map(toElement);
  return { type: 'element', tagName: hName, properties: hProperties, children };
}
