import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBibTex } from '../src/formats/bibtex.ts';
import { flattenSpace, type Reference, splitDate } from '../src/formats/reference.ts';
import { writeRis } from '../src/formats/ris.ts';
import { readBibTex } from './read-bibtex.ts';
import { type ReadReference, readRis } from './read-ris.ts';

const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    'Ω',
    '🙂',
    ' ',
    '\n',
    '\\',
    '{',
    '}',
    '~',
    '^',
    '&',
    '%',
    '#',
    '_',
    '$',
    '@',
    '"',
    '-',
    '=',
  ),
  minLength: 1,
  maxLength: 12,
});
const text = hostile.map((noise) => flattenSpace(`x${noise}x`));
const name = fc.oneof(fc.record({ family: text, given: text }), fc.record({ literal: text }));
const reference: fc.Arbitrary<Reference> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  title: text,
  authors: fc.array(name, { maxLength: 4 }),
  publisher: fc.option(text, { nil: undefined }),
  published: fc.constantFrom(undefined, '2022', '2022-09', '2022-09-20', '2022-09-20T10:44'),
  language: fc.constantFrom(undefined, 'en'),
  excerpt: fc.option(text, { nil: undefined }),
  keywords: fc.array(text, { maxLength: 3 }),
  archive: text,
  address: fc.constant('https://archive.example/entries/a/'),
  originals: fc.constantFrom([], ['https://courier.example/{a}?b=c&d']),
  rights: fc.constant('http://rightsstatements.org/vocab/CNE/1.0/'),
});

function expectRead({ published, publisher, ...known }: Reference): ReadReference {
  const { id, title, authors, address, keywords } = known;
  const days = published === undefined ? [] : splitDate(published);
  return { id, title, authors, publisher, published: days, address, keywords };
}

describe.each([
  ['RIS', writeRis, readRis],
  ['BibLaTeX', writeBibTex, readBibTex],
] as const)('%s', (_, write, read) => {
  test('read back says the same, authors and days included', () => {
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 3 }), (references) => {
        expect(read(write(references))).toEqual(references.map(expectRead));
      }),
      { numRuns: 300 },
    );
  });

  test('cut off, it is refused', () => {
    const [one] = fc.sample(reference, 1);
    const written = one === undefined ? '' : write([one]).trimEnd();
    expect(() => read(written.slice(0, -1).replace(/ER {2}-$/, ''))).toThrow();
  });
});
