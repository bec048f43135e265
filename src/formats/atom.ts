import { escapeXml } from './escape-xml.ts';
import { unknownTimestamp } from './make-timestamp.ts';

/** One entry of a feed. Addresses are absolute, timestamps RFC 3339. */
export interface AtomEntry {
  readonly address: string;
  readonly title: string;
  readonly updated: string;
  /** Left out where no date is known. */
  readonly published?: string;
  readonly author?: string;
  readonly language?: string;
  readonly rights: string;
  /** Terms with their labels. */
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  /** The full text as HTML. */
  readonly html: string;
}

export interface AtomFeed {
  /** Address of the feed itself; also its id. */
  readonly address: string;
  /** Address of the page it follows. */
  readonly page: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly author: string;
  readonly language: string;
  readonly entries: readonly AtomEntry[];
}

/** Writes a feed as Atom (RFC 4287). It was last updated when its latest entry was. */
export function writeAtom(feed: AtomFeed): string {
  const updated = feed.entries.reduce(
    (latest, entry) => (Date.parse(entry.updated) > Date.parse(latest) ? entry.updated : latest),
    unknownTimestamp,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  ${element('id', feed.address)}`,
    `  ${element('title', feed.title)}`,
    ...(feed.subtitle === undefined ? [] : [`  ${element('subtitle', feed.subtitle)}`]),
    `  ${element('updated', updated)}`,
    `  <author>${element('name', feed.author)}</author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    ...feed.entries.flatMap(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry(entry: AtomEntry): string[] {
  const language = entry.language === undefined ? '' : ` xml:lang="${escapeXml(entry.language)}"`;
  return [
    `  <entry${language}>`,
    `    ${element('id', entry.address)}`,
    `    ${element('title', entry.title)}`,
    `    ${element('updated', entry.updated)}`,
    ...(entry.published === undefined ? [] : [`    ${element('published', entry.published)}`]),
    ...(entry.author === undefined
      ? []
      : [`    <author>${element('name', entry.author)}</author>`]),
    `    <link rel="alternate" type="text/html" href="${escapeXml(entry.address)}"/>`,
    ...entry.categories.map(
      ({ term, label }) => `    <category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`,
    ),
    `    ${element('rights', entry.rights)}`,
    `    <content type="html">${escapeXml(entry.html)}</content>`,
    '  </entry>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
