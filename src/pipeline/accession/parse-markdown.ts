import type { Comment, Element, Root, Text } from 'hast';
import type { Html, Root as MarkdownRoot } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Data, unified } from 'unified';
import { findHtmlItems } from './find-html-items.ts';
import { layBlocks } from './lay-blocks.ts';
import type { ParsedHtml } from './parse-html.ts';
import { readFrontMatter } from './read-front-matter.ts';

const tables: Data = {
  micromarkExtensions: [gfmTable()],
  fromMarkdownExtensions: [gfmTableFromMarkdown()],
};
const parser = unified().data(tables).use(remarkParse).freeze();
const toHtml = unified()
  .use(remarkRehype, {
    handlers: {
      // Raw HTML is shown by no renderer that is careful: a stretch without text, as a comment is.
      html: (_: unknown, { position }: Html): Comment => ({
        type: 'comment',
        value: '',
        ...(position && { position }),
      }),
    },
  })
  .freeze();

/**
 * Cuts CommonMark with the tables of GFM into blocks, as the page that it
 * stands for, and reads what its front matter declares. Undefined where the
 * markup nests too deeply to be walked.
 * @param address the original URL, where the capture's giver knows it
 */
export function parseMarkdown(text: string, address?: string): ParsedHtml | undefined {
  try {
    const { end, declarations } = readFrontMatter(text);
    const tree: MarkdownRoot = parser.parse(hideFrontMatter(text, end));
    const root = toHtml.runSync(tree) as Root;
    const page: Root = end > 0 ? { ...root, children: [makeSilence(), ...root.children] } : root;
    placeCode(page);
    const base = address ?? declarations.find(({ field }) => field === 'url')?.value;
    return { blocks: layBlocks(findHtmlItems(page, text, base), text.length), declarations };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The text with blanks for what stands before `end`, so that all offsets stay. */
function hideFrontMatter(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n\r]/g, ' ') + text.slice(end);
}

function makeSilence(): Comment {
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'comment', value: '', position: { start, end: start } };
}

/** Gives code, whose text has no place of its own, that of its block. */
function placeCode(root: Root): void {
  const open: (Root | Element)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const child of node.children) {
      if (child.type === 'text') placeText(child, node);
      else if (child.type === 'element') open.push(child);
    }
}

function placeText(text: Text, { position }: Root | Element): void {
  if (text.position === undefined && position) text.position = position;
}
