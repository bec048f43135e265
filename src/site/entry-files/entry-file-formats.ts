import { readFileSync } from 'node:fs';
import { writeBibTex } from '../../formats/bibtex.ts';
import { writeCslJson } from '../../formats/csl-json.ts';
import type { EntryDocument } from '../../formats/entry-document.ts';
import { writeEntryJson } from '../../formats/entry-json.ts';
import { writePlainText } from '../../formats/plain-text.ts';
import { writeRis } from '../../formats/ris.ts';
import { writeTei } from '../../formats/tei/tei.ts';
import { addressOf, entryJsonFile } from '../addresses.ts';
import type { EntrySummary } from '../library.ts';
import type { Messages } from '../messages.ts';

/** A format in which each entry is published as a file. */
export interface EntryFileFormat {
  /** Its name among the messages. */
  readonly name: keyof Messages['files']['formats'];
  /** The last segment of its address. */
  readonly file: string;
  /** A media type. */
  readonly type: string;
  /** Whether the file is the article, or metadata that describe it. */
  readonly relation: 'item' | 'describedby';
  /** What of the article's text the file holds: with `whole` it is nothing without. */
  readonly text: 'whole' | 'if-allowed' | 'none';
  write(document: EntryDocument, entry: EntrySummary): string;
}

/** Every format in which an entry is published. */
export const entryFileFormats: readonly EntryFileFormat[] = [
  {
    name: 'markdown',
    file: 'entry.md',
    type: 'text/markdown',
    relation: 'item',
    text: 'whole',
    write: (_, { file }) => readFileSync(file, 'utf8'),
  },
  {
    name: 'text',
    file: 'entry.txt',
    type: 'text/plain',
    relation: 'item',
    text: 'if-allowed',
    write: writePlainText,
  },
  {
    name: 'tei',
    file: 'entry.tei.xml',
    type: 'application/tei+xml',
    relation: 'item',
    text: 'if-allowed',
    write: writeTei,
  },
  {
    name: 'json',
    file: entryJsonFile,
    type: 'application/json',
    relation: 'describedby',
    text: 'if-allowed',
    write: (document) => writeEntryJson(document, addressOf.absolute(addressOf.entrySchema())),
  },
  {
    name: 'csl',
    file: 'entry.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    relation: 'describedby',
    text: 'none',
    write: ({ reference }) => writeCslJson([reference]),
  },
  {
    name: 'bibtex',
    file: 'entry.bib',
    type: 'application/x-bibtex',
    relation: 'describedby',
    text: 'none',
    write: ({ reference }) => writeBibTex([reference]),
  },
  {
    name: 'ris',
    file: 'entry.ris',
    type: 'application/x-research-info-systems',
    relation: 'describedby',
    text: 'none',
    write: ({ reference }) => writeRis([reference]),
  },
];
