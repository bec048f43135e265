import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Declaration } from '../../model/capture.ts';
import type { Extent } from '../../model/place.ts';
import { trimEdges } from './edge-space.ts';
import { findJsonLd } from './find-json-ld.ts';
import { readAttribute } from './html-elements.ts';

type Field = Declaration['field'];

/** Names in `property`, `name` or `itemprop` of meta elements: Open Graph, Dublin Core, Highwire Press, schema.org. */
const metaFields: Readonly<Record<string, Field>> = {
  'og:title': 'title',
  'dc.title': 'title',
  citation_title: 'title',
  'og:site_name': 'publisher',
  'dc.publisher': 'publisher',
  citation_publisher: 'publisher',
  'og:url': 'url',
  'article:published_time': 'published',
  date: 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dcterms.issued': 'published',
  'dcterms.date': 'published',
  citation_date: 'published',
  citation_publication_date: 'published',
  citation_online_date: 'published',
  datepublished: 'published',
  'article:modified_time': 'modified',
  'dcterms.modified': 'modified',
  datemodified: 'modified',
  author: 'byline',
  'article:author': 'byline',
  'dc.creator': 'byline',
  citation_author: 'byline',
  'dc.language': 'language',
};

/** What a page declares about itself, in document order, values as written; empty values are left out. */
export function findDeclarations(root: Root): Declaration[] {
  const declarations: Declaration[] = [];
  visit(root, 'element', (element) => {
    const extent = findExtent(element);
    if (!extent) return;
    for (const [field, raw] of readElement(element)) {
      const value = trimEdges(raw);
      const named = field !== 'byline' || !/^https?:/i.test(value);
      if (value !== '' && named) declarations.push({ field, value, extent });
    }
  });
  return declarations;
}

function readElement(element: Element): readonly (readonly [Field, string])[] {
  switch (element.tagName) {
    case 'html':
      return [
        ['language', readAttribute(element, 'lang') ?? readAttribute(element, 'xmlLang') ?? ''],
      ];
    case 'title':
      return [
        [
          'title',
          readContent(element)
            .split(/[ \t\n\f\r]+/)
            .join(' '),
        ],
      ];
    case 'meta':
      return readMeta(element);
    case 'link':
      return /(?:^| )canonical(?: |$)/i.test(readAttribute(element, 'rel') ?? '')
        ? [['url', readAttribute(element, 'href') ?? '']]
        : [];
    case 'time':
      return readTime(element);
    case 'script':
      return /^application\/ld\+json/i.test(readAttribute(element, 'type') ?? '')
        ? findJsonLd(readContent(element))
        : [];
    default:
      return [];
  }
}

function readMeta(element: Element): readonly (readonly [Field, string])[] {
  const content = readAttribute(element, 'content') ?? '';
  const names = ['property', 'name', 'itemProp'].map((key) => readAttribute(element, key) ?? '');
  const fields = names.map((name) => metaFields[name.trim().toLowerCase()]);
  return [...new Set(fields)].flatMap((field) => (field ? [[field, content] as const] : []));
}

/** Times of comments and related articles are many: only one that says what it is counts. */
function readTime(element: Element): readonly (readonly [Field, string])[] {
  const value = readAttribute(element, 'dateTime') ?? '';
  const role = readAttribute(element, 'itemProp')?.toLowerCase();
  if (role === 'datemodified') return [['modified', value]];
  const published = role === 'datepublished' || element.properties.pubdate !== undefined;
  return published ? [['published', value]] : [];
}

function readContent(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** The element's place; for `html`, which is the whole page, its opening tag. */
function findExtent(element: Element): Extent | undefined {
  const opening = element.data?.position?.opening;
  const position = element.tagName === 'html' ? opening : element.position;
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
