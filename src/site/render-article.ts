import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { findTextBlocks, parseArticle } from '../model/article-text.ts';
import { type ArticleNames, createArticleHandlers } from './article-handlers.ts';
import { linkParagraphs } from './link-paragraphs.ts';
import type { VariantMark } from './make-variant-mark.ts';
import { markVariants } from './mark-variants.ts';
import { showTables } from './show-tables.ts';
import { wrapTags } from './wrap-tags.ts';

const toHtml = unified().use(rehypeStringify).freeze();

/**
 * The article as HTML. Paragraphs are numbered in the order of the text, with the
 * ids `p1`, `p2` …, or with permanent ids and links to them where the links have
 * a name; headings begin below the page's own title. Pictures stand elsewhere and
 * are not fetched: a link with what they show stands in their place.
 * @param marks places that the apparatus refers to
 */
export function renderArticle(
  markdown: string,
  marks: readonly VariantMark[] = [],
  names: ArticleNames = { picture: 'Picture', table: 'Table' },
): string {
  const root = parseArticle(markdown);
  const paragraphs = numberParagraphs(root);
  markVariants(root, marks);
  wrapTags(root);
  const toHast = unified().use(remarkRehype, { handlers: createArticleHandlers(names) });
  const hast = toHast.runSync(root) as HastRoot;
  levelHeadings(hast);
  showTables(hast, names.table);
  if (names.paragraph) linkParagraphs(hast, paragraphs, names.paragraph);
  return toHtml.stringify(hast);
}

/** Gives each paragraph an id and its number. @returns their texts */
function numberParagraphs(root: Root): string[] {
  const texts: string[] = [];
  for (const { node, text } of findTextBlocks(root)) {
    if (node.type !== 'paragraph') continue;
    const number = texts.push(text);
    const hanging = hangQuotation(text);
    node.data = {
      hProperties: {
        id: `p${number}`,
        dataParagraph: String(number),
        ...(hanging && { className: [hanging] }),
      },
    };
  }
  return texts;
}

/** A quotation mark that opens a paragraph hangs before it; a single one takes half the room. */
function hangQuotation(text: string): string | undefined {
  if (/^["“„‟«]/u.test(text)) return 'hang';
  return /^['‘‚‹]/u.test(text) ? 'hang-single' : undefined;
}

/** The page's title is its only first-level heading; below it, no level is skipped. */
function levelHeadings(root: HastRoot): void {
  const headings: Element[] = [];
  visit(root, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
  });
  const levels = [...new Set(headings.map(({ tagName }) => tagName))].sort();
  for (const heading of headings) {
    heading.tagName = `h${Math.min(6, levels.indexOf(heading.tagName) + 2)}`;
  }
}
