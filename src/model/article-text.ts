import type { Code, Heading, Nodes, Paragraph, Root, TableRow } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Data, unified } from 'unified';
import { listRuns } from './inline-runs.ts';

/** A leaf of an article that holds text, and that text. */
export interface TextBlock {
  /** Line breaks inside a block, hard or soft, are `\n`; a tab stands between the cells of a row. */
  readonly text: string;
  readonly node: Paragraph | Heading | Code | TableRow;
}

const tables: Data = {
  micromarkExtensions: [gfmTable()],
  fromMarkdownExtensions: [gfmTableFromMarkdown()],
};
const parser = unified().data(tables).use(remarkParse).freeze();

/** Reads the body of an entry as CommonMark 0.31 with the tables of GFM and nothing else, the way ingest writes it. */
export function parseArticle(markdown: string): Root {
  return parser.parse(markdown);
}

/**
 * The leaf text blocks of an article in document order; those in lists,
 * quotations and tables too. Raw HTML and pictures are no text; a row whose
 * cells are all empty, and a paragraph of pictures alone, are no blocks.
 */
export function findTextBlocks(root: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  collect(root, blocks);
  return blocks;
}

/** The whole text of an article: its blocks with one blank line between them. */
export function joinText(blocks: readonly { readonly text: string }[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}

/** Whether a node is a leaf whose text is one block. */
export function isTextLeaf(node: Nodes): node is TextBlock['node'] {
  const { type } = node;
  return type === 'paragraph' || type === 'heading' || type === 'code' || type === 'tableRow';
}

/** The text of a leaf. */
export function readLeaf(node: TextBlock['node']): string {
  if (node.type === 'code') return node.value;
  return listRuns(node)
    .map((run) => run.text)
    .join('');
}

function collect(node: Nodes, blocks: TextBlock[]): void {
  if (isTextLeaf(node)) {
    const text = readLeaf(node);
    if (text !== '' || !isSilent(node)) blocks.push({ text, node });
  } else if ('children' in node) {
    for (const child of node.children) collect(child, blocks);
  }
}

/** Whether a leaf without text is none by nature: an empty row, a paragraph of pictures. */
function isSilent(node: TextBlock['node']): boolean {
  if (node.type === 'tableRow') return true;
  return node.type === 'paragraph' && node.children.some(({ type }) => type === 'image');
}
