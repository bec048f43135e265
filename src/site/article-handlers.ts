import type { Element, ElementContent } from 'hast';
import type { Image, ImageReference, Link, Nodes, Paragraph, Text } from 'mdast';
import { outerLink } from './outer-link.ts';
import { showPicture } from './show-picture.ts';

/** What the page calls things of the article that have no name of their own. */
export interface ArticleNames {
  readonly picture: string;
  readonly table: string;
  /** Of the link to a paragraph; without it there are no such links. */
  readonly paragraph?: (number: number) => string;
}

interface State {
  all(node: Nodes): ElementContent[];
}

/** How the article's nodes become HTML where that is not the usual way. */
export function createArticleHandlers({ picture }: ArticleNames) {
  return {
    // The default handler drops spaces at the edges of lines; the text stays as it is.
    text: (_: State, node: Text): ElementContent => ({ type: 'text', value: node.value }),
    // A picture would be fetched from elsewhere, and its alternative text is none of the article's.
    image: (_: State, __: Image) => undefined,
    imageReference: (_: State, __: ImageReference) => undefined,
    link: (state: State, node: Link): Element => {
      const isSafe = /^(?:https?:|mailto:)/i.test(node.url);
      return {
        type: 'element',
        tagName: isSafe ? 'a' : 'span',
        properties: isSafe ? { href: node.url, ...outerLink } : {},
        children: state.all(node),
      };
    },
    paragraph: (state: State, node: Paragraph): Element => {
      const properties = node.data?.hProperties ?? {};
      const own = { type: 'element', tagName: 'p', properties } as const;
      if (node.children[0]?.type !== 'image') return { ...own, children: state.all(node) };
      const pictures = node.children.filter((child) => child.type === 'image');
      const text = node.children.findIndex(({ type }) => type !== 'image' && type !== 'break');
      const rest = { ...node, children: text === -1 ? [] : node.children.slice(text) };
      const caption = { ...own, tagName: 'figcaption', children: state.all(rest) };
      return {
        type: 'element',
        tagName: 'figure',
        properties: { className: ['picture'] },
        children: [
          ...pictures.map((image) => showPicture(image, picture)),
          ...(text === -1 ? [] : [caption]),
        ],
      };
    },
  };
}
