import type { Element, Root, RootContent } from 'hast';
import type { Declaration } from '../../model/capture.ts';
import type { Extent } from '../../model/place.ts';
import { trimEdges } from './edge-space.ts';
import { findJsonLd } from './find-json-ld.ts';
import { readAttribute } from './html-elements.ts';
import { metaFields } from './meta-fields.ts';
import { readAuthorElement } from './read-author-element.ts';

type Field = Declaration['field'];
type Means = Declaration['means'];

/** A value that an element states, and by which means. */
type Stated = readonly [Field, string, Means];

/** Elements of one kind that are read at the most: lists of other articles have their own authors and times. */
const mostAuthors = 4;

/** What a page declares about itself, in document order, values as written; empty values are left out. */
export function findDeclarations(root: Root): Declaration[] {
  const declarations: Declaration[] = [];
  const seen = { heading: false, time: false, authors: 0 };
  for (const element of listElements(root)) {
    seen.heading ||= element.tagName === 'h1';
    const extent = findExtent(element);
    if (!extent) continue;
    for (const [field, raw, means] of readElement(element)) {
      const value = trimEdges(raw);
      if (value === '' || (field === 'byline' && /^(?:https?:|@|\/)/i.test(value))) continue;
      if (means === 'author' && seen.authors++ >= mostAuthors) continue;
      if (means === 'time') {
        // The first time after the heading is the article's; those of comments and lists come later.
        if (seen.time || !seen.heading) continue;
        seen.time = true;
      }
      declarations.push({ field, value, extent, means });
    }
  }
  return declarations;
}

/** Every element of a tree in document order, however deep. */
function listElements(root: Root): Element[] {
  const elements: Element[] = [];
  const open: RootContent[] = root.children.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type !== 'element') continue;
    elements.push(node);
    for (let child = node.children.length - 1; child >= 0; child--)
      open.push(node.children[child] as RootContent);
  }
  return elements;
}

function readElement(element: Element): readonly Stated[] {
  switch (element.tagName) {
    case 'html': {
      const language = readAttribute(element, 'lang') ?? readAttribute(element, 'xmlLang') ?? '';
      return [['language', language, 'attribute']];
    }
    case 'title':
      return [['title', singleSpaces(readContent(element)), 'title']];
    case 'meta':
      return readMeta(element);
    case 'link':
      return /(?:^| )canonical(?: |$)/i.test(readAttribute(element, 'rel') ?? '')
        ? [['url', readAttribute(element, 'href') ?? '', 'link']]
        : [];
    case 'time':
      return readTime(element);
    case 'script':
      return /^application\/ld\+json/i.test(readAttribute(element, 'type') ?? '')
        ? findJsonLd(readContent(element)).map(([field, value]) => [field, value, 'json-ld'])
        : [];
    default: {
      const author = readAuthorElement(element);
      return author === undefined ? [] : [['byline', author, 'author']];
    }
  }
}

function readMeta(element: Element): readonly Stated[] {
  const content = readAttribute(element, 'content') ?? '';
  const keys = ['property', 'name', 'itemProp', 'httpEquiv'];
  const names = keys.map((key) => readAttribute(element, key) ?? '');
  const fields = names.map((name) => metaFields[name.trim().toLowerCase()]);
  return [...new Set(fields)].flatMap((field): Stated[] =>
    field ? [[field, content, 'meta']] : [],
  );
}

/** Times of comments and related articles are many: one that says what it is counts for more. */
function readTime(element: Element): readonly Stated[] {
  const value = readAttribute(element, 'dateTime') ?? '';
  const role = readAttribute(element, 'itemProp')?.toLowerCase();
  if (role === 'datemodified') return [['modified', value, 'attribute']];
  const isStated = role === 'datepublished' || element.properties.pubdate !== undefined;
  return [['published', value, isStated ? 'attribute' : 'time']];
}

function readContent(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function singleSpaces(text: string): string {
  return text.split(/[ \t\n\f\r]+/).join(' ');
}

/** The element's place; for `html`, which is the whole page, its opening tag. */
function findExtent(element: Element): Extent | undefined {
  const opening = element.data?.position?.opening;
  const position = element.tagName === 'html' ? opening : element.position;
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
