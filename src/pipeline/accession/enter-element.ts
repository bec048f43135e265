import type { Element } from 'hast';
import { blockElements, contextElements } from './html-elements.ts';
import type { Surroundings } from './html-leaf.ts';
import { type HtmlContainer, openItem, openList } from './html-list.ts';
import { readInlineElement } from './inline-elements.ts';

/** What surrounds a page. */
export const outermost: Surroundings = {
  kind: 'paragraph',
  depth: 0,
  ordered: false,
  context: [],
  linked: false,
  preformatted: false,
  inline: [],
  containers: [],
  holder: undefined,
  row: undefined,
  column: 0,
};

const preformattedElements: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp']);

/** Hostile pages nest by the thousand. */
const deepest = 60;

/** What surrounds the text in an element. @param base what relative addresses are relative to */
export function enterElement(
  element: Element,
  outer: Surroundings,
  base: string | undefined,
): Surroundings {
  const name = element.tagName;
  if (!blockElements.has(name)) return enterInline(element, outer, base);
  const inner = {
    ...outer,
    holder: { element, outer: outer.holder, nesting: (outer.holder?.nesting ?? 0) + 1 },
    context: contextElements.has(name) ? [...outer.context, name] : outer.context,
  };
  const within = (opened: HtmlContainer) =>
    outer.containers.length < deepest ? [...outer.containers, opened] : outer.containers;
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { ...inner, kind: 'heading', depth: Number(heading[1]) };
  if (preformattedElements.has(name)) {
    return { ...inner, preformatted: true, containers: within({ kind: 'preformatted' }) };
  }
  switch (name) {
    case 'blockquote':
      return { ...inner, kind: 'quotation', depth: 0, containers: within({ kind: 'quotation' }) };
    case 'ol':
    case 'ul':
      return { ...inner, ordered: name === 'ol', containers: within(openList(element)) };
    case 'li':
      return { ...inner, kind: 'list-item', depth: 0, containers: enterItem(element, outer) };
    case 'table':
      return { ...inner, containers: within({ kind: 'table' }) };
    default:
      return inner;
  }
}

function enterInline(
  element: Element,
  outer: Surroundings,
  base: string | undefined,
): Surroundings {
  const own = readInlineElement(element, base);
  const linked = outer.linked || (element.tagName === 'a' && element.properties.href !== undefined);
  const context = contextElements.has(element.tagName)
    ? [...outer.context, element.tagName]
    : outer.context;
  if (!own && linked === outer.linked && context === outer.context) return outer;
  // What an outer element says already need not be said again; of two links the inner one leads.
  const others = outer.inline.filter(({ kind }) => kind !== own?.kind);
  const isNews = own && (own.kind === 'link' || others.length === outer.inline.length);
  return { ...outer, linked, context, inline: isNews ? [...others, own] : outer.inline };
}

function enterItem(element: Element, { containers }: Surroundings): HtmlContainer[] {
  const list = containers.at(-1);
  // An item in no list is one of its own.
  const own = list?.kind === 'list' ? [] : [openList(element)];
  const holder = list?.kind === 'list' ? list : own[0];
  if (containers.length >= deepest) return [...containers];
  return [...containers, ...own, ...(holder ? [openItem(element, holder)] : [])];
}
