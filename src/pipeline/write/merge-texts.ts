import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';

/** A copy of the tree in which adjacent texts and hard breaks are one text, breaks as `\n`, and empty texts are gone. */
export function mergeTexts(root: Root): Root {
  return copy(root);
}

function copy<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return { ...node };
  const children: Nodes[] = [];
  for (const child of (node as Parents).children) {
    const value = child.type === 'text' ? child.value : child.type === 'break' ? '\n' : undefined;
    const last = children.at(-1);
    if (value === undefined) children.push(copy(child));
    else if (last?.type === 'text') last.value += value;
    else if (value !== '') children.push({ type: 'text', value } satisfies PhrasingContent);
  }
  return { ...node, children };
}
