import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { listSchemas } from './list-schemas.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'public/schemas');

test('the published schemas are those of the code; npm run schemas writes them', () => {
  const published = readdirSync(folder).map((name): [string, string] => [
    name,
    readFileSync(path.join(folder, name), 'utf8'),
  ]);
  expect(new Map(published)).toEqual(listSchemas());
});

describe('the published schemas', () => {
  const find = (name: string) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    return ajv.compile(JSON.parse(listSchemas().get(`${name}.schema.json`) ?? ''));
  };

  it.each([
    ['archive', 'content/archive.yaml'],
    ['decisions', 'content/decisions.yaml'],
    ['concepts', 'content/vocabulary/concepts.yaml'],
    ['publishers', 'content/vocabulary/publishers.yaml'],
  ])('%s is named in the first line of %s and true of it', (name, file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    const [, linked = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(source) ?? [];
    expect(path.resolve(root, path.dirname(file), linked)).toBe(
      path.join(folder, `${name}.schema.json`),
    );
    const validate = find(name);
    validate(parse(source) ?? []);
    expect(validate.errors).toBeNull();
  });

  it('decisions is true of rulings of every kind, and of nothing without a reason', () => {
    const validate = find('decisions');
    const file = path.join(root, 'tests/collection/content/decisions.yaml');
    validate(parse(readFileSync(file, 'utf8')));
    expect(validate.errors).toBeNull();
    expect(validate([{ ruling: 'rename', entry: 'a', to: 'b' }])).toBe(false);
  });

  it('sidecar takes what a giver may know and no other key', () => {
    const validate = find('sidecar');
    expect(validate({})).toBe(true);
    expect(validate({ url: 'https://a.example/', captured: '2024-03-28T22:36' })).toBe(true);
    expect(validate({ captured: 'yesterday' })).toBe(false);
    expect(validate({ adress: 'https://a.example/' })).toBe(false);
  });
});
