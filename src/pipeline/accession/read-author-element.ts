import type { Element, ElementContent } from 'hast';
import { readAttribute } from './html-elements.ts';

/** Class names that themes give to what names the author. */
const authorClass =
  /(?:^|[\s_-])(?:byline|author|authors|writer|contributor)(?:[_-]{1,2}?(?:name|names|link|title))?(?:$|\s)/i;
/** A name and a few words around it. */
const longest = 120;

/**
 * What an element says of the author: a link of `rel=author`, `itemprop=author`
 * or a class for bylines, where it holds a short text. Undefined for any other.
 */
export function readAuthorElement(element: Element): string | undefined {
  const isStated =
    /(?:^| )author(?: |$)/i.test(readAttribute(element, 'rel') ?? '') ||
    /^(?:author|creator)$/i.test(readAttribute(element, 'itemProp') ?? '') ||
    authorClass.test(readAttribute(element, 'className') ?? '');
  if (!isStated) return undefined;
  const text = readText(element.children, { left: longest * 2 })
    .replace(/[ \n\t\r]+/g, ' ')
    .trim();
  return text.length > 0 && text.length <= longest ? text : undefined;
}

/** The text inside, up to a number of characters; spaces between elements, since themes part them by style. */
function readText(nodes: readonly ElementContent[], budget: { left: number }): string {
  let text = '';
  for (const node of nodes) {
    if (budget.left <= 0) break;
    if (node.type === 'text') {
      budget.left -= node.value.length;
      text += node.value.slice(0, longest * 2);
    } else if (node.type === 'element' && node.tagName !== 'style' && node.tagName !== 'script') {
      text += ` ${readText(node.children, budget)} `;
    }
  }
  return text;
}
