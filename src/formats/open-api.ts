import type { Archive } from '../model/archive.ts';
import { makeEntryJsonSchema } from './entry-json.ts';
import { makeEntryListSchema } from './entry-list-json.ts';

/** What the description of the API names. */
export interface ApiAddresses {
  /** Address of the API, without a slash at the end. */
  readonly server: string;
  /** Of the page that explains it to people. */
  readonly page: string;
}

/** The description of the static API, after OpenAPI 3.1. */
export function makeOpenApi(
  { title, contact, rights }: Pick<Archive, 'title' | 'contact' | 'rights'>,
  { server, page }: ApiAddresses,
): object {
  return {
    openapi: '3.1.1',
    info: {
      title: `${title}: API`,
      version: '1.0.0',
      description:
        'The entries of the archive as JSON. Every answer is a plain file: there are no keys, no queries and no limits.',
      contact: { name: contact.name, email: contact.email },
      license: {
        name: 'Rights of the texts, unless an entry says otherwise',
        url: rights.statement,
      },
    },
    externalDocs: { description: 'For people', url: page },
    servers: [{ url: server }],
    security: [],
    tags: [{ name: 'entries', description: 'Articles, each with the captures it is known from.' }],
    paths: {
      '/entries.json': {
        get: describe('listEntries', 'The first page of the list of all entries', [], list),
      },
      '/entries/page/{number}.json': {
        get: describe('listMoreEntries', 'A further page of the list', [number], list),
      },
      '/entries/{id}.json': {
        get: describe('getEntry', 'One entry with its text and apparatus', [id], entry),
      },
    },
    components: { schemas: { EntryList: makeEntryListSchema(), Entry: makeEntryJsonSchema() } },
  };
}

const list = { $ref: '#/components/schemas/EntryList' };
const entry = { $ref: '#/components/schemas/Entry' };

const number = {
  name: 'number',
  in: 'path',
  required: true,
  description: 'From 2; `next` of each page leads to the one after it.',
  schema: { type: 'integer', minimum: 2 },
};

const id = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The permanent id of the entry.',
  schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
};

function describe(
  operationId: string,
  summary: string,
  parameters: readonly object[],
  schema: object,
): object {
  const missing = {
    description: 'There is no such file; the answer is a page for people.',
    content: { 'text/html': { schema: { type: 'string' } } },
  };
  return {
    operationId,
    summary,
    tags: ['entries'],
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      200: { description: summary, content: { 'application/json': { schema } } },
      ...(parameters.length > 0 ? { 404: missing } : {}),
    },
  };
}
