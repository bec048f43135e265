import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isTextLeaf, readLeaf, type TextBlock } from '../../model/article-text.ts';
import { readMarks } from '../../model/read-marks.ts';

/**
 * What must survive of each text block, in document order: the blocks around it
 * and whether it begins them, its own kind, its text, its marks and its pictures.
 */
export function describeLeaves(root: Root): string[] {
  const signatures: string[] = [];
  collect(root, '', signatures);
  return signatures;
}

/** The range of blocks, by index into `expected`, that differ; undefined where none does. */
export function findDifference(
  expected: readonly string[],
  found: readonly string[],
): { first: number; last: number } | undefined {
  const first = expected.findIndex((signature, index) => signature !== found[index]);
  if (first < 0 && expected.length === found.length) return undefined;
  if (first < 0) return { first: expected.length - 1, last: expected.length - 1 };
  let last = expected.length - 1;
  let other = found.length - 1;
  while (last > first && other > first && expected[last] === found[other]) {
    last--;
    other--;
  }
  return { first, last };
}

function collect(node: Nodes, path: string, signatures: string[]): void {
  if (isTextLeaf(node)) {
    const kind = node.type === 'heading' ? `heading ${node.depth}` : node.type;
    signatures.push(`${path}${kind}: ${readLeaf(node)}${describeMarkup(node)}`);
  } else if ('children' in node) {
    const kind = node.type === 'list' && node.ordered ? `list ${node.start ?? 1}` : node.type;
    for (const [index, child] of node.children.entries()) {
      collect(child, `${path}${kind}${index === 0 ? ' begins' : ''} > `, signatures);
    }
  } else {
    signatures.push(`${path}${node.type}`);
  }
}

/** Whether a leaf holds more than text. */
export function hasMarkup(leaf: TextBlock['node']): boolean {
  if (leaf.type === 'code') return false;
  const nodes: readonly Nodes[] = leaf.children;
  return nodes.some(({ type }) => type !== 'text' && type !== 'break');
}

function describeMarkup(leaf: TextBlock['node']): string {
  if (leaf.type === 'code' || !hasMarkup(leaf)) return '';
  const parts: unknown[] = readMarks(leaf);
  visit(leaf, 'image', ({ url, alt, title }) => void parts.push([url, alt ?? '', title ?? '']));
  if (leaf.type === 'tableRow')
    parts.push(...leaf.children.map(({ children }) => children.length > 0));
  return parts.length > 0 ? `\n\n${JSON.stringify(parts)}` : '';
}
