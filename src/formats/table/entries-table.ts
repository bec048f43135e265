import { accessLevels, findLevel } from '../../model/access.ts';
import { precisions } from '../../model/moment.ts';
import { isWithheld } from '../release/release-entry.ts';
import type { Table } from './table.ts';

const id = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** One row an entry. */
export const entriesTable: Table = {
  name: 'entries',
  title: 'Entries',
  description: 'one row an entry: title, date, publisher, rights and counts',
  primaryKey: ['id'],
  belongsToEntry: false,
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      pattern: id,
      description: 'permanent identifier; the address is entries/ID/',
    },
    {
      name: 'file',
      type: 'string',
      description: 'path of the entry below data/; empty where the release leaves it out',
    },
    { name: 'title', type: 'string', required: true, description: 'title as printed' },
    {
      name: 'published',
      type: 'string',
      pattern: '^\\d{4}.*$',
      description: 'date of publication as exactly as it is known (ISO 8601, EDTF level 0)',
    },
    {
      name: 'precision',
      type: 'string',
      enum: precisions,
      description: 'how exactly the date is known',
    },
    {
      name: 'zone',
      type: 'string',
      enum: ['not stated', 'stated', 'publisher record', 'not applicable'],
      description: 'how the time zone is known',
    },
    {
      name: 'publisher',
      type: 'string',
      pattern: id,
      description: 'identifier in vocabulary/publishers.yaml',
    },
    { name: 'byline', type: 'string', description: 'authors as printed' },
    { name: 'topic', type: 'string', description: 'heading above the title' },
    { name: 'language', type: 'string', description: 'BCP 47' },
    {
      name: 'rights',
      type: 'string',
      required: true,
      description: 'address of a rights statement or licence',
    },
    { name: 'rights_holder', type: 'string', description: 'who holds the rights' },
    {
      name: 'access',
      type: 'string',
      required: true,
      enum: accessLevels,
      description: 'how much of the article the release contains',
    },
    {
      name: 'story',
      type: 'string',
      pattern: id,
      description: 'identifier that reports of one event share',
    },
    {
      name: 'copy_text',
      type: 'string',
      required: true,
      pattern: '^[A-Z]+$',
      description: 'siglum of the witness that is followed where nothing decides otherwise',
    },
    {
      name: 'witnesses',
      type: 'integer',
      required: true,
      minimum: 1,
      description: 'captures that hold the article',
    },
    {
      name: 'variants',
      type: 'integer',
      minimum: 0,
      description: 'places where witnesses differ; empty where access is not full',
    },
    {
      name: 'characters',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'Unicode code points of the plain text, as far as the release contains it',
    },
    { name: 'aliases', type: 'string', description: 'former identifiers, separated by spaces' },
  ],
  rows: ({ path, head, text }) => [
    [
      head.id,
      isWithheld({ head }) ? null : `entries/${path}`,
      head.title,
      head.published?.date ?? null,
      head.published?.precision ?? null,
      head.published?.zone ?? null,
      head.publisher,
      head.byline,
      head.topic,
      head.language,
      head.rights.statement,
      head.rights.holder ?? null,
      findLevel(head, 'release'),
      head.story?.id ?? null,
      head.copyText.witness,
      head.witnesses.length,
      isWithheld({ head }) ? null : head.apparatus.length,
      [...text].length,
      head.aliases.join(' ') || null,
    ],
  ],
};
