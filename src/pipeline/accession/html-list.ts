import type { Element } from 'hast';
import { readAttribute } from './html-elements.ts';

/** A list, item, quotation, table or preformatted stretch of a page; each element is one object. */
export type HtmlContainer =
  | HtmlList
  | { readonly kind: 'item'; readonly number: number }
  | { readonly kind: 'quotation' | 'table' | 'preformatted' };

/** A list and what its next item is numbered. */
export interface HtmlList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly step: 1 | -1;
  next: number;
}

/** Numbers that Markdown can write. */
const largest = 999_999_999;

/** A list as its element begins; also for items that stand in none. */
export function openList(element: Element): HtmlList {
  const ordered = element.tagName === 'ol';
  const reversed = ordered && element.properties.reversed !== undefined;
  const items = reversed ? element.children.filter(isItem).length : 1;
  return {
    kind: 'list',
    ordered,
    step: reversed ? -1 : 1,
    next: readNumber(element, 'start') ?? items,
  };
}

/** The list's next item. */
export function openItem(element: Element, list: HtmlList): HtmlContainer {
  const number = (list.ordered ? readNumber(element, 'value') : undefined) ?? list.next;
  list.next = number + list.step;
  return { kind: 'item', number: Math.min(largest, Math.max(0, number)) };
}

function isItem(node: Element['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'li';
}

function readNumber(element: Element, name: string): number | undefined {
  const number = Number.parseInt(readAttribute(element, name) ?? '', 10);
  return Number.isFinite(number) && Math.abs(number) <= largest ? number : undefined;
}
