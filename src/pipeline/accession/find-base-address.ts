import type { Element, Nodes, Root } from 'hast';
import type { Declaration } from '../../model/capture.ts';
import { readAttribute } from './html-elements.ts';
import { resolveWebAddress } from './resolve-address.ts';

/**
 * What the relative addresses of a page are relative to: its `base` element,
 * itself relative to the address it was captured at or else declares. Undefined
 * where the page tells none.
 * @param known the original URL of the capture, where its giver knows it
 */
export function findBaseAddress(
  root: Root,
  declarations: readonly Declaration[],
  known: string | undefined,
): string | undefined {
  const declared = declarations.flatMap(({ field, value }) =>
    field === 'url' ? (resolveWebAddress(value, undefined) ?? []) : [],
  );
  const page = known ?? declared[0];
  const base = findBase(root);
  return (base && resolveWebAddress(readAttribute(base, 'href') ?? '', page)) ?? page;
}

/** The first `base` element with an address: in the head, where parsers put it. */
function findBase(root: Root): Element | undefined {
  const isElement = (name: string) => (node: Nodes) =>
    node.type === 'element' && node.tagName === name;
  const html = root.children.find(isElement('html'));
  const head = html && 'children' in html ? html.children.find(isElement('head')) : undefined;
  if (head?.type !== 'element') return undefined;
  return head.children.find(
    (node): node is Element =>
      node.type === 'element' && node.tagName === 'base' && node.properties.href !== undefined,
  );
}
