import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Image, ImageReference, Link, Paragraph, Text } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseArticle } from '../model/article-text.ts';
import { markVariants, type VariantMark } from './mark-variants.ts';

interface State {
  all(node: Link): ElementContent[];
}

const handlers = {
  // The default handler drops spaces at the edges of lines; the text stays as it is.
  text: (_: State, node: Text): ElementContent => ({ type: 'text', value: node.value }),
  // A picture would be fetched from elsewhere, and its alternative text is none of the article's.
  image: (_: State, __: Image) => undefined,
  imageReference: (_: State, __: ImageReference) => undefined,
  link: (state: State, node: Link): Element => {
    const children = state.all(node);
    if (!/^(?:https?:|mailto:)/i.test(node.url)) {
      return { type: 'element', tagName: 'span', properties: {}, children };
    }
    const properties = { href: node.url, rel: ['external', 'nofollow', 'noopener'] };
    return { type: 'element', tagName: 'a', properties, children };
  },
};

const toHast = unified().use(remarkRehype, { handlers }).freeze();
const toHtml = unified().use(rehypeStringify).freeze();

/**
 * The article as HTML. Paragraphs have the ids `p1`, `p2` … in the order of the
 * text; headings start below the page's own title.
 * @param marks places that the apparatus refers to
 */
export function renderArticle(markdown: string, marks: readonly VariantMark[] = []): string {
  const root = parseArticle(markdown);
  numberParagraphs(root);
  markVariants(root, marks);
  const hast = toHast.runSync(root) as HastRoot;
  lowerHeadings(hast);
  return toHtml.stringify(hast);
}

/** Gives each paragraph an id and its number. */
function numberParagraphs(root: ReturnType<typeof parseArticle>): void {
  let number = 0;
  visit(root, 'paragraph', (node: Paragraph) => {
    number += 1;
    node.data = { hProperties: { id: `p${number}`, dataParagraph: String(number) } };
  });
}

/** The page's title is its only first-level heading. */
function lowerHeadings(root: HastRoot): void {
  visit(root, 'element', (node: Element) => {
    if (node.tagName === 'h1') node.tagName = 'h2';
  });
}
