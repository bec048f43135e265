import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  packHashes,
  packTexts,
  packWords,
  unpackHashes,
  unpackTexts,
  unpackWords,
} from './columns.ts';

const keep = <T>(column: T): T => deserialize(serialize(column)) as T;
const texts = fc.array(fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }));

test('texts come back from a column, empty and missing ones too', () => {
  fc.assert(
    fc.property(texts, (list) => {
      expect(unpackTexts(keep(packTexts(list)))).toEqual(list);
      expect(unpackWords(keep(packWords(list)))).toEqual(list);
    }),
  );
});

test('digests come back from a column', () => {
  const digest = fc.stringMatching(/^[0-9a-f]{63}[1-9a-f]$/);
  fc.assert(
    fc.property(fc.array(fc.option(digest, { nil: undefined })), (list) => {
      expect(unpackHashes(keep(packHashes(list)))).toEqual(list);
    }),
  );
});
