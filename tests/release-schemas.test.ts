import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import Draft4Ajv from 'ajv-draft-04';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { openStage } from '../scripts/release/stage.ts';
import { openBytes } from '../scripts/verify/open-bytes.ts';
import { unpackTar } from '../scripts/verify/unpack-tar.ts';
import { type InventedRelease, releaseInventedContent } from './release-content.ts';

/** A folder with the published schemas, which are not ours to copy. */
const schemas = process.env.VARIORUM_SCHEMAS;

let release: InventedRelease;
let data: string;

beforeAll(async () => {
  release = await releaseInventedContent();
  const source = openBytes(release.tar);
  unpackTar(source, openStage(path.join(release.folder, 'bag')));
  source.close();
  data = path.join(release.folder, 'bag/data');
});

afterAll(() => rmSync(release.folder, { recursive: true, force: true }));

function read(file: string): string {
  return readFileSync(path.join(data, file), 'utf8');
}

function readSchema(file: string): AnySchema {
  return JSON.parse(readFileSync(path.join(schemas ?? '', file), 'utf8')) as AnySchema;
}

function listTei(): string[] {
  return readdirSync(path.join(data, 'tei')).map((name) => `tei/${name}`);
}

test('every XML is well-formed', async () => {
  const files = ['metadata/premis.xml', ...listTei()];
  expect(files.length).toBeGreaterThan(5);
  const xml = files.map((file) => ({ fileName: path.basename(file), contents: read(file) }));
  const { errors } = await validateXML({ xml, normalization: 'c14n' });
  expect(errors).toEqual([]);
});

test('XML that is not well-formed is told', async () => {
  const xml = { fileName: 'premis.xml', contents: '<premis><object></premis>' };
  const { errors } = await validateXML({ xml, normalization: 'c14n' });
  expect(errors).not.toEqual([]);
});

test.skipIf(schemas === undefined)('PREMIS is valid against its schema', async () => {
  const load = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(schemas ?? '', fileName), 'utf8'),
  });
  const { valid, errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: read('metadata/premis.xml') },
    schema: load('premis.xsd'),
    preload: load('xlink.xsd'),
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

test.skipIf(schemas === undefined)('TEI is valid against its schema', async () => {
  const { valid, errors } = await validateXML({
    xml: listTei().map((file) => ({ fileName: path.basename(file), contents: read(file) })),
    schema: {
      fileName: 'tei.rng',
      contents: readFileSync(path.join(schemas ?? '', 'tei_all.rng'), 'utf8'),
    },
    extension: 'relaxng',
    initialMemoryPages: 2048,
    maxMemoryPages: 8192,
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

test.skipIf(schemas === undefined)('CSL-JSON is valid against its schema', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile(readSchema('csl-data.json'));
  validate(JSON.parse(read('citations.csl.json')));
  expect(validate.errors).toBeNull();
});

test.skipIf(schemas === undefined)('PROV-JSON is valid against its schema', () => {
  const ajv = new Draft4Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile(readSchema('prov-json.schema.json'));
  validate(JSON.parse(read('metadata/provenance.prov.json')));
  expect(validate.errors).toBeNull();
});

test.skipIf(schemas === undefined)(
  'the Data Package and its parts are valid against their profiles',
  () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = (schema: string, document: unknown) => {
      const check = ajv.compile(readSchema(schema));
      check(document);
      expect(check.errors).toBeNull();
    };
    const document = JSON.parse(read('datapackage.json')) as {
      resources: { schema?: object; dialect?: object }[];
    };
    validate('datapackage-2.0.json', document);
    for (const resource of document.resources) validate('dataresource-2.0.json', resource);
    const tables = document.resources.filter(({ schema }) => schema !== undefined);
    expect(tables).toHaveLength(4);
    for (const { schema, dialect } of tables) {
      validate('tableschema-2.0.json', schema);
      validate('tabledialect-2.0.json', dialect);
    }
  },
);
