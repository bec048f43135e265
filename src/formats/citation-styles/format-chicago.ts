import {
  flattenSpace,
  formatName,
  type Reference,
  type ReferenceName,
  splitDate,
} from '../reference.ts';
import {
  type CitationPiece,
  closeSentence,
  joinNames,
  monthNames,
  quoteTitle,
} from './citation-piece.ts';

/** Beyond so many names, Chicago's bibliography names the first seven. */
const mostNames = 10;

/**
 * Formats a reference as an article of a newspaper for a bibliography in the
 * style of Chicago (Manual of Style, 17th ed., 14.191–14.200). Without an
 * author the newspaper stands first.
 */
export function formatChicago(reference: Reference): CitationPiece[] {
  const { authors, publisher, archive, address } = reference;
  const date = formatDate(reference.published);
  const newspaper = publisher === undefined ? [] : [{ text: publisher, italic: true as const }];
  const leads = authors.length === 0 && publisher !== undefined;
  const where = leads ? [] : newspaper;
  return [
    ...(leads ? [...newspaper, { text: '. ' }] : []),
    ...(authors.length === 0 ? [] : [{ text: `${closeSentence(joinAuthors(authors))} ` }]),
    { text: quoteTitle(flattenSpace(reference.title)), title: true },
    { text: ' ' },
    ...where,
    ...(where.length > 0 && date !== undefined ? [{ text: ', ' }] : []),
    ...(date === undefined ? [] : [{ text: date }]),
    ...(where.length > 0 || date !== undefined ? [{ text: '. ' }] : []),
    { text: `${closeSentence(archive)} ${address}.` },
  ];
}

function joinAuthors(authors: readonly ReferenceName[]): string {
  const names = authors.map((name, index) =>
    index > 0 || 'literal' in name ? formatName(name) : `${name.family}, ${name.given}`,
  );
  if (names.length > mostNames) return `${names.slice(0, 7).join(', ')}, et al.`;
  return joinNames(names, ', and ');
}

function formatDate(published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const [, month, day] = splitDate(published);
  if (month === undefined) return published.slice(0, 4);
  const name = monthNames[month - 1];
  return day === undefined
    ? `${name} ${published.slice(0, 4)}`
    : `${name} ${day}, ${published.slice(0, 4)}`;
}
