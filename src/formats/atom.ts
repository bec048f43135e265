import { escapeXml } from './escape-xml.ts';
import type { Feed, FeedItem } from './feed.ts';
import { unknownTimestamp } from './make-timestamp.ts';

/** Writes a feed as Atom (RFC 4287). It was last updated when its latest item was. */
export function writeAtom(feed: Feed): string {
  const updated = feed.items.reduce(
    (latest, item) => (Date.parse(item.updated) > Date.parse(latest) ? item.updated : latest),
    unknownTimestamp,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `  ${element('id', feed.atom)}`,
    `  ${element('title', feed.title)}`,
    ...(feed.subtitle === undefined ? [] : [`  ${element('subtitle', feed.subtitle)}`]),
    `  ${element('updated', updated)}`,
    `  <author>${element('name', feed.author)}</author>`,
    `  ${link('self', 'application/atom+xml', feed.atom)}`,
    `  ${link('alternate', 'text/html', feed.page)}`,
    `  ${link('alternate', 'application/feed+json', feed.json)}`,
    ...feed.items.flatMap(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry(item: FeedItem): string[] {
  const language = item.language === undefined ? '' : ` xml:lang="${escapeXml(item.language)}"`;
  return [
    `  <entry${language}>`,
    `    ${element('id', item.id)}`,
    `    ${element('title', item.title)}`,
    `    ${element('updated', item.updated)}`,
    ...(item.published === undefined ? [] : [`    ${element('published', item.published)}`]),
    ...(item.author === undefined ? [] : [`    <author>${element('name', item.author)}</author>`]),
    `    ${link('alternate', 'text/html', item.address)}`,
    ...item.categories.map(
      ({ term, label }) => `    <category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`,
    ),
    `    ${element('rights', item.rights)}`,
    ...(item.summary === undefined ? [] : [`    ${element('summary', item.summary)}`]),
    ...(item.html === undefined
      ? []
      : [`    <content type="html">${escapeXml(item.html)}</content>`]),
    '  </entry>',
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(relation: string, type: string, address: string): string {
  return `<link rel="${relation}" type="${type}" href="${escapeXml(address)}"/>`;
}
