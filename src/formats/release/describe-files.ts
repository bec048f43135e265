import { dataWriters } from './data-writers.ts';
import { entryWriters, referenceWriters } from './document-writers.ts';
import type { ReleaseFacts } from './release-facts.ts';

/** A file or folder of `data/` for people and for the crate. */
export interface DescribedFile {
  /** Path below `data/`; a folder ends with a slash. */
  readonly path: string;
  readonly description: string;
  readonly mediaType?: string;
}

/** Always there, and empty where nothing was withdrawn. */
export const tombstonesFile: DescribedFile = {
  path: 'tombstones.jsonl',
  mediaType: 'application/jsonl',
  description:
    'entries that were withdrawn: when, why, by whom, and the digests of the captures that they were made from; one JSON document a line',
};

/**
 * What `data/` holds, file by file.
 * @param isThere whether anything has a path below `data/`, or begins with it
 */
export function describeFiles(
  { withheld }: Pick<ReleaseFacts, 'withheld'>,
  isThere: (path: string) => boolean,
): readonly DescribedFile[] {
  const isPartial = withheld.length > 0;
  const decisions = {
    path: 'decisions.yaml',
    mediaType: 'application/yaml',
    description: `what people ruled${isPartial ? ' about what is here in full' : ''}, with reason and date${isPartial ? '; rulings that name anything left out are left out too' : ''}`,
  };
  const database = {
    path: 'archive.sqlite',
    mediaType: 'application/vnd.sqlite3',
    description:
      'the same tables and the texts as an SQLite database, with full-text search (table search)',
  };
  const files = [
    {
      path: 'README.txt',
      mediaType: 'text/plain',
      description: 'what the release is: how to check it, what each file holds, rights',
    },
    {
      path: 'captures/',
      description: `every capture${isPartial ? ' of the entries that are here in full' : ''}, byte for byte as received; NAME.yaml beside NAME is what its giver knew of it`,
    },
    {
      path: 'entries/',
      description: `one Markdown file an article${isPartial ? ' that is here in full' : ''}, by year: its text, and in the front matter where each value comes from, what became of each line of each capture, and every place where captures differ; under withdrawn/ what stays of entries that were taken out`,
    },
    { path: 'vocabulary/', description: 'publishers and concepts that captures and tags name' },
    {
      path: 'archive.yaml',
      mediaType: 'application/yaml',
      description: 'title, address, contact and rights of the archive',
    },
    ...(isThere(decisions.path) ? [decisions] : []),
    tombstonesFile,
    ...dataWriters.map(({ path, mediaType, description }) => ({ path, mediaType, description })),
    ...referenceWriters.map(({ path, mediaType, description }) => ({
      path,
      mediaType,
      description,
    })),
    ...entryWriters.map(({ folder, description }) => ({ path: folder, description })),
    database,
    {
      path: 'datapackage.json',
      mediaType: 'application/json',
      description: 'the columns of the tables and what holds for them (Data Package 2.0)',
    },
    {
      path: 'ro-crate-metadata.json',
      mediaType: 'application/ld+json',
      description: 'this folder described for machines (RO-Crate 1.2)',
    },
    {
      path: 'ro-crate-preview.html',
      mediaType: 'text/html',
      description: 'this folder described for people, in a browser without a server',
    },
  ];
  // A folder that would be empty is not there.
  return files.filter(({ path }) => !path.endsWith('/') || isThere(path));
}
