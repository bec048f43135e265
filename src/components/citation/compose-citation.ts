import { makeTextFragment } from './make-text-fragment.ts';

/** What a page knows of a citation before a passage is chosen. */
export interface CitationSource {
  /** Author, title, publisher and date. */
  readonly entry: string;
  readonly archive: string;
  /** The entry's permanent address. */
  readonly address: string;
}

/** A paragraph by its permanent id and its number. */
export interface CitedParagraph {
  readonly id: string;
  readonly number: string;
}

/** The address of a passage: its paragraph, where it begins in one, and its words. */
export function makePassageAddress(
  address: string,
  passage: string,
  paragraph: CitedParagraph | undefined,
): string {
  return `${address}#${paragraph?.id ?? ''}${makeTextFragment(passage)}`;
}

/** So many words are quoted whole; of more, the first and the last. */
const mostQuoted = 60;
const [quotedFirst, quotedLast] = [30, 15];

/** The words and where they stand: `“…” — Author, “Title”, Publisher, date, ¶ 3. Archive, address`. */
export function composeCitation(
  { entry, archive, address }: CitationSource,
  passage: string,
  paragraph: CitedParagraph | undefined,
): string {
  const words = passage.replaceAll(/\s+/gu, ' ').trim();
  const all = words.split(' ');
  const quoted =
    all.length <= mostQuoted
      ? words
      : `${all.slice(0, quotedFirst).join(' ')} […] ${all.slice(-quotedLast).join(' ')}`;
  const place = paragraph === undefined ? '' : `, ¶\u00a0${paragraph.number}`;
  const link = makePassageAddress(address, words, paragraph);
  return `“${quoted}” — ${entry}${place}. ${archive}, ${link}`;
}
