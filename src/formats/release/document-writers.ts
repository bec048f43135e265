import { writeBibTex } from '../bibtex.ts';
import { writeCslJson } from '../csl-json.ts';
import type { EntryDocument } from '../entry-document.ts';
import type { Reference } from '../reference.ts';
import { writeRis } from '../ris.ts';
import { writeTei } from '../tei/tei.ts';

/** A folder of `data/` with one file for each entry. */
interface EntryWriter {
  /** Path below `data/`, with a slash at the end. */
  readonly folder: string;
  readonly description: string;
  /** The file's path below the folder. */
  readonly name: (document: EntryDocument) => string;
  readonly write: (document: EntryDocument) => string;
}

/** A file of `data/` with the references of all entries. */
interface ReferenceWriter {
  /** Path below `data/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly description: string;
  readonly write: (references: readonly Reference[]) => string;
}

/** The folders with a file for each entry. */
export const entryWriters: readonly EntryWriter[] = [
  {
    folder: 'tei/',
    description:
      'each entry as TEI P5: its text with the apparatus in place, from which every witness can be read off',
    name: ({ head }) => `${head.id}.xml`,
    write: writeTei,
  },
];

/** The files with all references, for reference managers. */
export const referenceWriters: readonly ReferenceWriter[] = [
  {
    path: 'citations.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    description: 'every entry as a reference, for citation processors (CSL-JSON)',
    write: writeCslJson,
  },
  {
    path: 'citations.bib',
    mediaType: 'application/x-bibtex',
    description: 'the same references for BibTeX and BibLaTeX',
    write: writeBibTex,
  },
  {
    path: 'citations.ris',
    mediaType: 'application/x-research-info-systems',
    description: 'the same references for Zotero, EndNote and others (RIS)',
    write: writeRis,
  },
];
