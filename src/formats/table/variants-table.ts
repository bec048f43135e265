import { isSubstantive, variantKinds } from '../../model/variant.ts';
import type { Table } from './table.ts';

/** One row a reading. */
export const variantsTable: Table = {
  name: 'variants',
  title: 'Variants',
  description:
    'one row a reading of each place where witnesses differ; an empty reading means that the witness has nothing there',
  primaryKey: ['entry', 'variant', 'reading_number'],
  belongsToEntry: true,
  columns: [
    { name: 'entry', type: 'string', required: true, description: 'identifier of the entry' },
    {
      name: 'variant',
      type: 'string',
      required: true,
      pattern: '^v[1-9][0-9]*$',
      description: 'number of the variant in the entry',
    },
    {
      name: 'from',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'first code point of the lemma in the plain text, counted from 0',
    },
    {
      name: 'to',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'code point after the lemma',
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      enum: variantKinds,
      description: 'what kind of difference it is',
    },
    {
      name: 'substantive',
      type: 'boolean',
      required: true,
      description: 'whether it can change what the article says',
    },
    { name: 'lemma', type: 'string', description: 'what the entry prints' },
    { name: 'reason', type: 'string', required: true, description: 'why the entry prints it' },
    {
      name: 'reading_number',
      type: 'integer',
      required: true,
      minimum: 1,
      description: 'number of the reading in the variant',
    },
    { name: 'reading', type: 'string', description: 'what the witnesses have' },
    {
      name: 'witnesses',
      type: 'string',
      required: true,
      pattern: '^[A-Z]+( [A-Z]+)*$',
      description: 'sigla of the witnesses, separated by spaces',
    },
  ],
  rows: ({ head }) =>
    head.apparatus.flatMap(({ id, at, kind, lemma, reason, readings }) =>
      readings.map(({ text, witnesses }, index) => [
        head.id,
        id,
        at[0],
        at[1],
        kind,
        isSubstantive(kind),
        lemma,
        reason,
        index + 1,
        text,
        witnesses.join(' '),
      ]),
    ),
};
