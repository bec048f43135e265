import type { ElementContent } from 'hast';
import type { Emphasis, PhrasingContent } from 'mdast';

/** A place of the text that the apparatus refers to. */
export interface VariantMark {
  /** Id of the variant, such as `v3`. */
  readonly id: string;
  /** `[start, end)` in the entry's plain text, in code points. */
  readonly at: readonly [start: number, end: number];
  readonly weight: 'substantive' | 'formal' | 'spacing';
  /** Accessible name of the link to the apparatus. */
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
  /** The first part is what the apparatus leads to. */
  readonly isFirst: boolean;
  /** The last part shows the variant's number, which leads to the apparatus. */
  readonly isLast: boolean;
  readonly inLink: boolean;
}

/**
 * A mark around words of the text, or at a point where there are none, and after
 * it the number that leads to the apparatus. The words are no link themselves, so
 * that a page that hides its variants is free of links that nobody sees.
 */
export function makeMark(
  mark: VariantMark,
  words: string,
  { isFirst, isLast, inLink }: MarkPlace,
): Emphasis[] {
  const properties = {
    ...(isFirst ? { id: `at-${mark.id}` } : {}),
    className: ['variant', `variant-${mark.weight}`],
  };
  const marked: Emphasis = {
    type: 'emphasis',
    data: {
      hName: 'span',
      hProperties: properties,
      ...(isLast && inLink ? { variant: mark } : {}),
    },
    children: words === '' ? [] : [{ type: 'text', value: words }],
  };
  return isLast && !inLink ? [marked, makeReference(mark)] : [marked];
}

/** The number of a variant, which leads to the apparatus; after the link where its words stand in one. */
export function makeReference(mark: VariantMark): Emphasis {
  const properties = {
    className: ['variant-reference', `variant-${mark.weight}`],
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
