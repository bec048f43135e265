import { captureFormats } from '../../model/capture.ts';
import { isWithheld } from '../release/release-entry.ts';
import type { Table } from './table.ts';

/** One row a witness. */
export const capturesTable: Table = {
  name: 'captures',
  title: 'Captures',
  description:
    'one row a capture that an entry uses: digest, format, encoding, date and address of capture',
  primaryKey: ['entry', 'siglum'],
  belongsToEntry: true,
  columns: [
    {
      name: 'entry',
      type: 'string',
      required: true,
      description: 'identifier of the entry that uses it',
    },
    {
      name: 'siglum',
      type: 'string',
      required: true,
      pattern: '^[A-Z]+$',
      description: 'letter of the witness in that entry',
    },
    {
      name: 'file',
      type: 'string',
      description: 'path of the capture below data/; empty where the release leaves it out',
    },
    {
      name: 'sha256',
      type: 'string',
      required: true,
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 of the bytes',
    },
    { name: 'bytes', type: 'integer', required: true, minimum: 1, description: 'size' },
    {
      name: 'format',
      type: 'string',
      required: true,
      enum: [...captureFormats],
      description: 'what the capture was read as',
    },
    { name: 'encoding', type: 'string', required: true, description: 'encoding of its text' },
    {
      name: 'lines',
      type: 'integer',
      required: true,
      minimum: 1,
      description: 'lines of its text',
    },
    {
      name: 'captured',
      type: 'string',
      pattern: '^\\d{4}.*$',
      description: 'date of capture as exactly as it is known',
    },
    { name: 'url', type: 'string', description: 'address that it was captured from' },
    {
      name: 'publisher',
      type: 'string',
      description: 'who published this copy, where that is another than the publisher of the entry',
    },
  ],
  rows: ({ head }) =>
    head.witnesses.map((witness) => [
      head.id,
      witness.siglum,
      isWithheld({ head }) ? null : `captures/${witness.capture}`,
      witness.sha256,
      witness.bytes,
      witness.format,
      witness.encoding,
      witness.lines,
      witness.captured,
      witness.url ?? null,
      witness.publisher ?? null,
    ]),
};
