import type { Element } from 'hast';
import type { MarkKind } from '../../model/mark.ts';
import { readAttribute } from './html-elements.ts';
import { resolveAddress } from './resolve-address.ts';

/** One element of inline markup around text. */
export interface InlineElement {
  readonly kind: MarkKind;
  readonly href?: string;
}

const kinds: ReadonlyMap<string, MarkKind> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['del', 'deletion'],
  ['s', 'deletion'],
  ['strike', 'deletion'],
  ['ins', 'insertion'],
]);

/** What an element says of the text in it; undefined where it says nothing that lasts. */
export function readInlineElement(
  element: Element,
  base: string | undefined,
): InlineElement | undefined {
  if (element.tagName !== 'a') {
    const kind = kinds.get(element.tagName);
    return kind && { kind };
  }
  const raw = readAttribute(element, 'href');
  const href = raw === undefined ? undefined : resolveAddress(raw, base);
  return href === undefined ? undefined : { kind: 'link', href };
}
