import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { nameParagraphs } from './name-paragraphs.ts';

/**
 * Gives each numbered paragraph its permanent id and a link to it, changing
 * `root`. The number stays an address of its own: `#p3` is the third paragraph
 * of the text as it stands now.
 * @param texts of the paragraphs, in order
 * @param name what a reader hears of a paragraph's link
 */
export function linkParagraphs(
  root: Root,
  texts: readonly string[],
  name: (number: number) => string,
): void {
  const ids = nameParagraphs(texts);
  visit(root, 'element', (node: Element) => {
    const { dataParagraph, ...properties } = node.properties;
    const id = ids[Number(dataParagraph) - 1];
    if (dataParagraph === undefined || id === undefined) return;
    node.properties = { ...properties, id, dataParagraph };
    node.children.unshift({
      type: 'element',
      tagName: 'a',
      properties: {
        id: `p${dataParagraph}`,
        className: ['paragraph-link'],
        href: `#${id}`,
        dataNumber: dataParagraph,
        ariaLabel: name(Number(dataParagraph)),
      },
      children: [],
    });
  });
}
