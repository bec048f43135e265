import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Lets wide tables scroll by themselves, by keyboard too, and takes away rows of
 * headings that an article does not have, changing `root`.
 * @param name what a reader hears of the region that scrolls
 */
export function showTables(root: Root, name: string): void {
  visit(root, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    table.children = table.children.filter(
      (child) => child.type !== 'element' || child.tagName !== 'thead' || holdsText(child),
    );
    const properties = { className: ['table'], role: 'region', ariaLabel: name, tabIndex: 0 };
    const region: Element = { type: 'element', tagName: 'div', properties, children: [table] };
    parent.children[index] = region;
    return [SKIP, index + 1];
  });
}

function holdsText(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && node.children.some(holdsText);
}
