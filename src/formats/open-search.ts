import { escapeXml } from './escape-xml.ts';

/** How a site is searched by address. Addresses are absolute. */
export interface SearchDescription {
  /** Cut to the 16 characters that the format allows. */
  readonly name: string;
  /** Cut to 48 characters. */
  readonly longName: string;
  /** Cut to 1,024 characters. */
  readonly description: string;
  readonly language: string;
  readonly contact: string;
  /** Address of the document itself. */
  readonly self: string;
  /** Address of a search, with `{searchTerms}` where the words go. */
  readonly template: string;
  /** Address of an SVG. */
  readonly icon: string;
}

/** Writes an OpenSearch description document (OpenSearch 1.1, draft 6), by which browsers learn to search the site. */
export function writeOpenSearch(search: SearchDescription): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  ${element('ShortName', cut(search.name, 16))}`,
    `  ${element('LongName', cut(search.longName, 48))}`,
    `  ${element('Description', cut(search.description, 1024))}`,
    `  ${element('Contact', search.contact)}`,
    `  <Url type="text/html" method="get" template="${escapeXml(search.template)}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(search.self)}"/>`,
    `  <Image type="image/svg+xml">${escapeXml(search.icon)}</Image>`,
    `  ${element('Language', search.language)}`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '  <OutputEncoding>UTF-8</OutputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('').trim();
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
