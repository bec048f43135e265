import type { Code, Heading, Nodes, Paragraph, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A leaf of an article that holds text, and that text. */
export interface TextBlock {
  /** Line breaks inside a block, hard or soft, are `\n`. */
  readonly text: string;
  readonly node: Paragraph | Heading | Code;
}

const parser = unified().use(remarkParse).freeze();

/** Reads the body of an entry as CommonMark 0.31 without extensions, the way ingest writes it. */
export function parseArticle(markdown: string): Root {
  return parser.parse(markdown);
}

/** The leaf text blocks of an article in document order; those in lists and quotations too. Raw HTML is no text. */
export function findTextBlocks(root: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  collect(root, blocks);
  return blocks;
}

/** The whole text of an article: its blocks with one blank line between them. */
export function joinText(blocks: readonly { readonly text: string }[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}

function collect(node: Nodes, blocks: TextBlock[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') {
    blocks.push({ text: readText(node), node });
  } else if ('children' in node) {
    for (const child of node.children) collect(child, blocks);
  }
}

function readText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(readText).join('') : '';
}
