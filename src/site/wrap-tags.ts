import type { Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineTags } from '../model/inline-runs.ts';

/** Puts what stands between two tags of raw HTML that Markdown has no sign for into their element, changing `root`. */
export function wrapTags(root: Root): void {
  visit(root, (node) => {
    if ('children' in node && node.children.some(({ type }) => type === 'html')) wrapIn(node);
  });
}

function wrapIn(parent: Parents): void {
  const open: { name: string; children: PhrasingContent[] }[] = [];
  const whole: PhrasingContent[] = [];
  for (const node of parent.children as PhrasingContent[]) {
    const [, slash, name = ''] =
      (node.type === 'html' && /^<(\/?)([a-z]+)>$/.exec(node.value)) || [];
    const last = open.at(-1);
    if (!inlineTags.has(name)) (last?.children ?? whole).push(node);
    else if (slash === '') open.push({ name, children: [] });
    else if (last?.name === name) {
      open.pop();
      const { children } = last;
      (open.at(-1)?.children ?? whole).push({ type: 'emphasis', data: { hName: name }, children });
    }
  }
  // What is never closed is no element.
  for (const { children } of open) whole.push(...children);
  parent.children = whole;
}
