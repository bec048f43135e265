import type { Heading, Nodes, Paragraph, Root, RootContent, TableRow } from 'mdast';
import { isTextLeaf, readLeaf } from '../../model/article-text.ts';

/** A leaf whose text can be escaped. */
export type TextLeaf = Paragraph | Heading | TableRow;

interface UnitLeaf {
  readonly node: TextLeaf;
  readonly text: string;
  /** Its place among all leaves of the article, as `describeLeaves` counts them. */
  readonly order: number;
}

/** What can be written and read back alone: a paragraph, a heading or a table. */
export interface Unit {
  readonly root: Root;
  readonly leaves: readonly UnitLeaf[];
}

/** The units of an article, in order. */
export function listUnits(article: Root): Unit[] {
  const units: Unit[] = [];
  let order = 0;
  const take = (node: Nodes, leaves: UnitLeaf[]): void => {
    if (isTextLeaf(node)) {
      if (node.type !== 'code') leaves.push({ node, text: readLeaf(node), order });
      order++;
    } else if ('children' in node) {
      for (const child of node.children) take(child, leaves);
    } else order++;
  };
  const walk = (node: Nodes): void => {
    if ('children' in node && !isTextLeaf(node) && node.type !== 'table') {
      for (const child of node.children) walk(child);
      return;
    }
    const leaves: UnitLeaf[] = [];
    take(node, leaves);
    if (leaves.length > 0) {
      units.push({ root: { type: 'root', children: [node as RootContent] }, leaves });
    }
  };
  walk(article);
  return units;
}
