import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { EntryList } from '../../src/formats/entry-list-json.ts';

interface OpenApi {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly responses: Readonly<
            Record<'200', { readonly content: Readonly<Record<string, { schema: object }>> }>
          >;
        };
      }
    >
  >;
  readonly components: object;
}

const origin = 'https://archive.example';

describe.each(['collectionFolder', 'siteFolder'] as const)('the API of %s', (key) => {
  const folder = join(inject(key), 'api');
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const description = read('openapi.json') as OpenApi;
  const answers = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name !== 'index.html' && item.name !== 'openapi.json')
    .map((item) => join(item.parentPath, item.name).slice(folder.length))
    .sort();
  const validators = new Map<string, ValidateFunction>();

  beforeAll(() => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(description, `${origin}/api/openapi.json`);
    for (const [path, { get }] of Object.entries(description.paths)) {
      const schema = get.responses[200].content['application/json']?.schema ?? {};
      const pointer = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      expect(schema, pointer).toHaveProperty('$ref');
      const place = `${pointer}/get/responses/200/content/application~1json/schema`;
      validators.set(path, ajv.compile({ $ref: `${origin}/api/openapi.json${encodeURI(place)}` }));
    }
  });

  /** The path of the description that an answer stands at. */
  function findPath(answer: string): string {
    const fitting = Object.keys(description.paths).filter((path) =>
      new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(answer),
    );
    expect(fitting, answer).toHaveLength(1);
    return fitting[0] ?? '';
  }

  it('answers as its description says, and nothing else', () => {
    expect(description.servers).toEqual([{ url: `${origin}/api` }]);
    expect(answers.length).toBeGreaterThan(3);
    for (const answer of answers) {
      const validate = validators.get(findPath(answer));
      validate?.(read(answer));
      expect(validate?.errors, answer).toBeNull();
    }
  });

  it('answers as the schema that each entry names says too', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const schema = JSON.parse(readFileSync(join(inject(key), 'entry.schema.json'), 'utf8'));
    const validate = ajv.compile(schema);
    for (const answer of answers.filter((own) => own !== '/entries.json')) {
      expect(read(answer).$schema).toBe(schema.$id);
      validate(read(answer));
      expect(validate.errors, answer).toBeNull();
    }
  });

  it('is described closely: an answer with a field less or more is told', () => {
    const { total: _, ...less } = read('entries.json');
    const validate = validators.get('/entries.json');
    expect(validate?.(less)).toBe(false);
    expect(validate?.({ ...less, total: 1, more: 1 })).toBe(false);
    expect(validators.get('/entries/{id}.json')?.({ id: 'a' })).toBe(false);
  });

  it('lists every entry once, and each leads to its JSON and its page', () => {
    const list = read('entries.json') as EntryList;
    expect(list.entries).toHaveLength(list.total);
    expect([list.page, list.pages, list.previous, list.next]).toEqual([1, 1, null, null]);
    const files = list.entries.map(({ json }) => new URL(json).pathname.slice('/api'.length));
    expect([...files].sort()).toEqual(answers.filter((answer) => answer !== '/entries.json'));
    for (const { id, title, address, json } of list.entries) {
      const entry = read(new URL(json).pathname.slice('/api'.length));
      expect(entry).toMatchObject({ id, title, address });
      expect(existsSync(join(inject(key), new URL(address).pathname, 'index.html'))).toBe(true);
    }
  });

  it('holds each entry’s JSON once', () => {
    const entries = readdirSync(join(inject(key), 'entries'), { recursive: true });
    expect(entries.filter((name) => `${name}`.endsWith('entry.json'))).toEqual([]);
  });
});
