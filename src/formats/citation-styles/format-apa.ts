import { flattenSpace, type Reference, type ReferenceName, splitDate } from '../reference.ts';
import { type CitationPiece, closeSentence, monthNames } from './citation-piece.ts';

/** From so many names on, APA names the first nineteen and the last. */
const mostNames = 20;

/** Formats a reference as an article of a newspaper in the style of APA (Publication Manual, 7th ed., 10.1). */
export function formatApa(reference: Reference): CitationPiece[] {
  const { authors, publisher, archive, address } = reference;
  const title = { text: closeSentence(flattenSpace(reference.title)), title: true as const };
  const date = ` (${formatDate(reference.published)}). `;
  const lead =
    authors.length === 0
      ? [title, { text: date }]
      : [
          { text: `${closeSentence(joinApa(authors.map(formatAuthor)))}${date}` },
          title,
          { text: ' ' },
        ];
  return [
    ...lead,
    ...(publisher === undefined
      ? []
      : [{ text: publisher, italic: true as const }, { text: '. ' }]),
    { text: `${closeSentence(archive)} ${address}` },
  ];
}

/** The family's name and initials: `Petrova, A.-M. B.` */
function formatAuthor(name: ReferenceName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
  return `${name.family}, ${initials}`;
}

function joinApa(names: readonly string[]): string {
  if (names.length > mostNames)
    return `${names.slice(0, mostNames - 1).join(', ')}, … ${names.at(-1)}`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function formatDate(published: string | undefined): string {
  if (published === undefined) return 'n.d.';
  const [, month, day] = splitDate(published);
  const rest = [month === undefined ? undefined : monthNames[month - 1], day];
  const words = rest.filter((part) => part !== undefined).join(' ');
  return [published.slice(0, 4), words].filter((part) => part !== '').join(', ');
}
