import type { ReleaseFacts } from '../release/release-facts.ts';
import { guardNote } from './csv.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';

/** A file that was written: its size in bytes and its SHA-256. */
export interface WrittenFile {
  readonly size: number;
  readonly sha256: string;
}

/** The descriptor of the tables, after Data Package 2.0. */
export function makeDataPackage(
  facts: ReleaseFacts,
  findFile: (path: string) => WrittenFile,
): object {
  const { archive, series, version, timestamp, address } = facts;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: series,
    id: address,
    title: archive.title,
    description: `${archive.description.trim()}\n\n${guardNote}`,
    homepage: archive.address,
    version,
    created: timestamp,
    contributors: [
      { title: archive.contact.name, email: archive.contact.email, roles: ['publisher'] },
    ],
    licenses: [
      {
        path: archive.rights.statement,
        title: 'Rights of the texts, unless an entry says otherwise',
      },
    ],
    resources: [
      ...tables.map((table) => describeTable(table, findFile(`${table.name}.csv`))),
      {
        name: 'entries-full',
        path: 'entries.jsonl',
        title: 'Entries with text, evidence and apparatus',
        description: 'One JSON document a line.',
        format: 'jsonl',
        mediatype: 'application/jsonl',
        encoding: 'utf-8',
        ...describeBytes(findFile('entries.jsonl')),
      },
      {
        name: 'entries-parquet',
        path: 'entries.parquet',
        title: 'Entries in columns, with their texts',
        description:
          'The columns of the table of entries, unguarded, then text, markdown and the front matter as JSON (head).',
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
        ...describeBytes(findFile('entries.parquet')),
      },
    ],
  };
}

function describeTable(table: Table, file: WrittenFile): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    title: table.title,
    description: `${table.description}. ${guardNote}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...describeBytes(file),
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(({ name, type, description, ...constraints }) => ({
        name,
        type,
        description,
        ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
      })),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(table.belongsToEntry
        ? {
            foreignKeys: [
              { fields: ['entry'], reference: { resource: 'entries', fields: ['id'] } },
            ],
          }
        : {}),
    },
  };
}

function describeBytes({ size, sha256 }: WrittenFile): object {
  return { bytes: size, hash: `sha256:${sha256}` };
}
