import type { Nodes, Root } from 'mdast';
import { findTextBlocks } from '../../model/article-text.ts';

/** What must survive of each text block, in document order: the blocks around it, its own kind and its text. */
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
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') {
    const [block] = findTextBlocks({ type: 'root', children: [node] });
    const kind = node.type === 'heading' ? `heading ${node.depth}` : node.type;
    signatures.push(`${path}${kind}: ${block?.text ?? ''}`);
  } else if ('children' in node) {
    const kind = node.type === 'list' && node.ordered ? 'ordered list' : node.type;
    for (const child of node.children) collect(child, `${path}${kind} > `, signatures);
  } else {
    signatures.push(`${path}${node.type}`);
  }
}
