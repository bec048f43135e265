import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Declaration } from '../../model/capture.ts';
import { metaFields } from './meta-fields.ts';

export interface FrontMatter {
  /** Offset at which the Markdown begins; 0 without front matter. */
  readonly end: number;
  readonly declarations: Declaration[];
}

/** Keys of front matter as clippers write them, beside those of meta elements. */
const keys: Readonly<Record<string, Declaration['field']>> = {
  title: 'title',
  source: 'url',
  url: 'url',
  link: 'url',
  canonical: 'url',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  published: 'published',
  date: 'published',
  updated: 'modified',
  modified: 'modified',
  publisher: 'publisher',
  site: 'publisher',
  sitename: 'publisher',
  site_name: 'publisher',
  section: 'topic',
  tags: 'keywords',
  language: 'language',
  lang: 'language',
};

const fence = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;

/**
 * Reads the YAML between two lines of `---` at the start of a Markdown file;
 * values as written, lists value by value. What is no YAML declares nothing.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = fence.exec(text)?.[0].length ?? 0;
  const close = opening > 0 ? findClose(text, opening) : undefined;
  if (close === undefined) return { end: 0, declarations: [] };
  const document = parseDocument(text.slice(opening, close.start), { schema: 'failsafe' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return { end: close.end, declarations: [] };
  const declarations = contents.items.flatMap(({ key, value }): Declaration[] => {
    const name = isScalar(key) ? String(key.value).trim().toLowerCase() : '';
    const field = keys[name] ?? metaFields[name];
    if (field === undefined) return [];
    return (isSeq(value) ? value.items : [value]).flatMap((item): Declaration[] => {
      const stated = isNode(item) && isScalar(item) ? readValue(item.value) : '';
      const [start, end] = (isNode(item) && item.range) || [];
      if (stated === '' || start === undefined || end === undefined) return [];
      const extent = { start: opening + start, end: opening + end };
      return [{ field, value: stated, extent, means: 'meta' }];
    });
  });
  return { end: close.end, declarations };
}

/** Clippers write people and tags as links between notes. */
function readValue(value: unknown): string {
  return String(value ?? '')
    .replace(/^\[\[(.*)\]\]$/, '$1')
    .trim();
}

/** Where the closing line starts and ends. */
function findClose(text: string, from: number): { start: number; end: number } | undefined {
  const line = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
  line.lastIndex = from - 1;
  const found = line.exec(text);
  return found
    ? { start: Math.max(from, found.index), end: found.index + found[0].length }
    : undefined;
}
