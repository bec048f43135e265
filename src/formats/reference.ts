import type { Moment } from '../model/moment.ts';

/** An author: a person's name in its parts, or a name that is kept whole. */
export type ReferenceName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** What bibliographies say of an entry: an article of a newspaper, found in an archive. */
export interface Reference {
  /** The entry's id, which serves as the key of a citation. */
  readonly id: string;
  readonly title: string;
  readonly authors: readonly ReferenceName[];
  /** The name of the publisher, which stands for that of the newspaper. */
  readonly publisher: string | undefined;
  readonly published: Moment | undefined;
  /** A BCP 47 tag. */
  readonly language: string | undefined;
  /** The first words of the text. */
  readonly excerpt: string | undefined;
  readonly keywords: readonly string[];
  /** Title of the archive. */
  readonly archive: string;
  /** The entry's permanent address, absolute. */
  readonly address: string;
  /** Known addresses of the article at its publisher, each once. */
  readonly originals: readonly string[];
  /** Address of the rights statement or licence. */
  readonly rights: string;
}

/** A name in the order in which it is said. */
export function formatName(name: ReferenceName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** The year, month and day of a moment, as far as they are known. */
export function splitDate(moment: Moment): readonly number[] {
  return moment.slice(0, 10).split('-').map(Number);
}

/** A text in one line: white space of any length is one space. */
export function flattenSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
