import type { Element, Nodes, Root } from 'hast';
import { addHtmlText } from './add-html-text.ts';
import { blockElements, contextElements, isMereTag, isSilent } from './html-elements.ts';
import { createHtmlItemBuilder } from './html-item-builder.ts';
import type { HtmlItem, Surroundings } from './html-leaf.ts';

const outermost: Surroundings = {
  kind: 'paragraph',
  depth: 0,
  ordered: false,
  context: [],
  linked: false,
  preformatted: false,
};

/**
 * The blocks of a page with the offsets where they start, in tree order. A
 * block starts at the tag that opens it or, where text follows another block,
 * at the text itself. Two line breaks in a row end a block, one is `\n`. The
 * cells of a table row without blocks in them are one block, a tab between
 * them, as browsers copy them. A stretch without text within a sentence
 * belongs to the sentence; elsewhere it is `markup`.
 */
export function findHtmlItems(root: Root, source: string): HtmlItem[] {
  const builder = createHtmlItemBuilder();
  const holdsBlock = createBlockFinder();

  const visitAll = (parent: Element | Root, surroundings: Surroundings, inRow = false): void => {
    for (const child of parent.children) {
      if (child.type === 'text') addHtmlText(builder, child, source, surroundings);
      else if (child.type === 'comment') builder.silence(child.position?.start.offset);
      else if (child.type === 'element') visit(child, surroundings, inRow);
    }
  };
  const visit = (element: Element, surroundings: Surroundings, inRow: boolean): void => {
    const start = element.position?.start.offset;
    if (element.tagName === 'br') {
      builder.lineBreak();
      return;
    }
    // A head that the parser made up has no place; what stands in it has.
    if (isSilent(element) && (start !== undefined || element.tagName !== 'head')) {
      if (!isMereTag(element)) builder.silence(start);
      return;
    }
    const cell = inRow && (element.tagName === 'td' || element.tagName === 'th');
    const block = blockElements.has(element.tagName) && !cell;
    const isRow = element.tagName === 'tr' && !element.children.some(hasBlockInside);
    if (block) builder.edge(start);
    else builder.open(start);
    if (cell) builder.space('\t');
    visitAll(element, enterElement(element, surroundings), isRow);
    if (block) builder.edge(undefined);
  };
  const hasBlockInside = (cell: Nodes) => 'children' in cell && cell.children.some(holdsBlock);

  visitAll(root, outermost);
  return builder.finish();
}

function enterElement(element: Element, outer: Surroundings): Surroundings {
  const name = element.tagName;
  const context = contextElements.has(name) ? [...outer.context, name] : outer.context;
  const linked = outer.linked || (name === 'a' && element.properties.href !== undefined);
  const preformatted = outer.preformatted || name === 'pre' || name === 'listing' || name === 'xmp';
  const inner = { ...outer, context, linked, preformatted };
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { ...inner, kind: 'heading', depth: Number(heading[1]) };
  if (name === 'blockquote') return { ...inner, kind: 'quotation', depth: 0 };
  if (name === 'ol' || name === 'ul') return { ...inner, ordered: name === 'ol' };
  if (name === 'li') return { ...inner, kind: 'list-item', depth: 0 };
  return inner;
}

/** Whether a node is or holds a block element; remembers, so that nested tables stay linear. */
function createBlockFinder(): (node: Nodes) => boolean {
  const known = new WeakMap<Nodes, boolean>();
  const holdsBlock = (node: Nodes): boolean => {
    if (node.type !== 'element') return false;
    const seen = known.get(node);
    if (seen !== undefined) return seen;
    const holds = blockElements.has(node.tagName) || node.children.some(holdsBlock);
    known.set(node, holds);
    return holds;
  };
  return holdsBlock;
}
