import {
  flattenSpace,
  formatName,
  type Reference,
  type ReferenceName,
  splitDate,
} from '../reference.ts';
import { type CitationPiece, closeSentence, quoteTitle } from './citation-piece.ts';

const months = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/**
 * Formats a reference as an article in two containers, the newspaper and the
 * archive, in the style of MLA (Handbook, 9th ed., 5.31 and following).
 */
export function formatMla(reference: Reference): CitationPiece[] {
  const { authors, publisher, archive, address } = reference;
  const date = formatDate(reference.published);
  return [
    ...(authors.length === 0 ? [] : [{ text: `${closeSentence(joinAuthors(authors))} ` }]),
    { text: quoteTitle(flattenSpace(reference.title)), title: true },
    { text: ' ' },
    ...(publisher === undefined ? [] : [{ text: publisher, italic: true as const }]),
    ...(publisher !== undefined && date !== undefined ? [{ text: ', ' }] : []),
    ...(date === undefined ? [] : [{ text: date }]),
    ...(publisher !== undefined || date !== undefined ? [{ text: '. ' }] : []),
    { text: archive, italic: true },
    { text: `, ${address}.` },
  ];
}

function joinAuthors(authors: readonly ReferenceName[]): string {
  const [first, second] = authors;
  if (first === undefined) return '';
  const lead = 'literal' in first ? first.literal : `${first.family}, ${first.given}`;
  if (second === undefined) return lead;
  return authors.length > 2 ? `${lead}, et al.` : `${lead}, and ${formatName(second)}`;
}

function formatDate(published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const [, month, day] = splitDate(published);
  return [day, month === undefined ? undefined : months[month - 1], published.slice(0, 4)]
    .filter((part) => part !== undefined)
    .join(' ');
}
