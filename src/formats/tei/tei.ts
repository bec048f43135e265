import type { EntryDocument } from '../entry-document.ts';
import { escapeXml } from '../escape-xml.ts';
import { writeBody } from './write-body.ts';
import { writeHeader } from './write-header.ts';

/**
 * Writes an entry as TEI P5: header with the list of witnesses, the text, and
 * the apparatus as `app` with `lem` and `rdg` by parallel segmentation, from
 * which each witness can be read again. Where the text is withheld, its first
 * words and a `gap`.
 */
export function writeTei(document: EntryDocument): string {
  const { head, markdown, reference, withheld } = document;
  const language = head.language === null ? '' : ` xml:lang="${escapeXml(head.language)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="entry-${head.id}">`,
    writeHeader(document),
    `<text${language} xml:space="preserve">`,
    withheld === undefined
      ? writeBody(markdown, head.apparatus)
      : `<body><div><p>${escapeXml(reference.excerpt ?? '')}<gap reason="rights"/></p></div></body>`,
    '</text>',
    '</TEI>',
    '',
  ].join('\n');
}
