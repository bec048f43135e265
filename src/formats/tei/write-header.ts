import type { Moment } from '../../model/moment.ts';
import type { EntryDocument } from '../entry-document.ts';
import { escapeXml } from '../escape-xml.ts';
import { formatName } from '../reference.ts';

/** The header: what the article and the edition are, its witnesses, how the text is encoded, language and tags. */
export function writeHeader(document: EntryDocument): string {
  const { head, reference, tags, withheld } = document;
  const { archive, address, originals, publisher, published } = reference;
  const authors = reference.authors.map((name) => element('author', formatName(name)));
  const title = element('title', reference.title);
  return [
    '<teiHeader>',
    `<fileDesc>`,
    `<titleStmt>${title}${authors.join('')}</titleStmt>`,
    '<publicationStmt>',
    element('authority', archive),
    `<idno type="URI">${escapeXml(address)}</idno>`,
    `<availability><licence target="${escapeXml(head.rights.statement)}">${escapeXml(head.rights.note ?? head.rights.statement)}</licence>${withheld === undefined ? '' : element('p', withheld)}</availability>`,
    '</publicationStmt>',
    '<sourceDesc>',
    `<bibl>${title}${authors.join('')}${publisher === undefined ? '' : element('publisher', publisher)}${published === undefined ? '' : date(published)}${originals.map((original) => `<ref target="${escapeXml(original)}"/>`).join('')}</bibl>`,
    '<listWit>',
    ...head.witnesses.map(writeWitness),
    '</listWit>',
    '</sourceDesc>',
    '</fileDesc>',
    ...(withheld === undefined ? writeEncoding(head.copyText.witness) : []),
    ...writeProfile(head.language, tags),
    '</teiHeader>',
  ].join('\n');
}

function writeEncoding(copyText: string): string[] {
  return [
    '<encodingDesc>',
    '<variantEncoding method="parallel-segmentation" location="internal"/>',
    `<editorialDecl>${element('p', rules(copyText))}</editorialDecl>`,
    '</encodingDesc>',
  ];
}

/** How to read a witness off the file again; part of the format, and so in its language. */
function rules(copyText: string): string {
  return [
    `The text follows witness ${copyText} where nothing decides otherwise; each app says why its lemma stands.`,
    'The text of a witness: at each app take the reading that names it, or the lemma where that does;',
    'read p, head, item and ab in order and join them with one blank line;',
    'a milestone of unit paragraph is a blank line too. Notes, and space between these elements, are no text.',
  ].join(' ');
}

function writeWitness({
  siglum,
  capture,
  sha256,
  captured,
  url,
}: EntryDocument['head']['witnesses'][number]): string {
  return [
    `<witness xml:id="${siglum}">`,
    `<idno type="path">${escapeXml(capture)}</idno> <idno type="SHA-256">${sha256}</idno>`,
    captured === null ? '' : ` ${date(captured)}`,
    url === undefined ? '' : ` <ref target="${escapeXml(url)}"/>`,
    '</witness>',
  ].join('');
}

function writeProfile(language: string | null, tags: EntryDocument['tags']): string[] {
  const terms = tags.map(({ name }) => element('term', name)).join('');
  const lines = [
    ...(language === null
      ? []
      : [`<langUsage><language ident="${language}">${language}</language></langUsage>`]),
    ...(terms === '' ? [] : [`<textClass><keywords>${terms}</keywords></textClass>`]),
  ];
  return lines.length === 0 ? [] : ['<profileDesc>', ...lines, '</profileDesc>'];
}

/** W3C dates know no minutes without seconds; ISO 8601 does. */
function date(moment: Moment): string {
  const isMinute = /T\d\d:\d\d(?:Z|[+-]|$)/.test(moment);
  return `<date ${isMinute ? 'when-iso' : 'when'}="${moment}">${moment}</date>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
