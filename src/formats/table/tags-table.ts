import type { Table } from './table.ts';

/** One row a tag of an entry. */
export const tagsTable: Table = {
  name: 'tags',
  title: 'Tags',
  description: 'one row a tag of an entry, with its grounds',
  primaryKey: ['entry', 'tag'],
  belongsToEntry: true,
  columns: [
    { name: 'entry', type: 'string', required: true, description: 'identifier of the entry' },
    {
      name: 'tag',
      type: 'string',
      required: true,
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      description: 'identifier, in vocabulary/concepts.yaml unless a label is given',
    },
    {
      name: 'label',
      type: 'string',
      description: 'the hashtag as captures write it, where the vocabulary lacks it',
    },
    {
      name: 'grounds',
      type: 'string',
      required: true,
      pattern: '^(hashtag|vocabulary|broader)( (hashtag|vocabulary|broader))*$',
      description: 'why the entry has it, each ground once',
    },
    {
      name: 'mentions',
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'how often forms of it stand in title and text',
    },
  ],
  rows: ({ head }) =>
    head.tags.map(({ id, label, grounds }) => [
      head.id,
      id,
      label ?? null,
      [...new Set(grounds.map(({ by }) => by))].join(' '),
      grounds.reduce((sum, ground) => sum + (ground.by === 'vocabulary' ? ground.count : 0), 0),
    ]),
};
