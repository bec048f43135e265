import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';

/**
 * A copy of the tree in which adjacent texts and hard breaks are one text, breaks
 * as `\n`, and empty texts are gone. The break after a picture is no text.
 */
export function mergeTexts(root: Root): Root {
  return copy(root);
}

function copy<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return { ...node };
  const children: Nodes[] = [];
  for (const child of (node as Parents).children) {
    const last = children.at(-1);
    const isText = child.type === 'text' || (child.type === 'break' && last?.type !== 'image');
    const value = isText ? (child.type === 'text' ? child.value : '\n') : undefined;
    if (value === undefined) children.push(copy(child));
    else if (last?.type === 'text') last.value += value;
    else if (value !== '') children.push({ type: 'text', value } satisfies PhrasingContent);
  }
  return { ...node, children };
}
