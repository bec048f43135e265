import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonLd } from './find-json-ld.ts';

const read = (value: unknown) =>
  Object.fromEntries(findJsonLd(typeof value === 'string' ? value : JSON.stringify(value)));

describe('findJsonLd', () => {
  it.each([
    [
      'an author by reference',
      {
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#a' } },
          { '@id': '#a', '@type': 'Person', name: 'Anna Petrova' },
        ],
      },
      { byline: 'Anna Petrova' },
    ],
    [
      'authors nested and twice',
      {
        '@type': 'Article',
        author: [[{ name: 'Anna Petrova' }], { name: ['Ivo Lann'] }, 'Ivo Lann'],
      },
      { byline: 'Anna Petrova, Ivo Lann' },
    ],
    [
      'section and keywords',
      { '@type': 'NewsArticle', articleSection: ['Bridges', 'Town'], keywords: ['a', 'b'] },
      { topic: 'Bridges', keywords: 'a, b' },
    ],
    [
      'the main entity of a page',
      { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', headline: 'H' } },
      { title: 'H' },
    ],
    [
      'a page that is dated',
      { '@type': 'WebPage', name: 'No', datePublished: '2022-09-20' },
      { published: '2022-09-20' },
    ],
    [
      'entities that belong to HTML',
      { '@type': 'Article', headline: 'A &amp; B&#39;s' },
      { title: "A & B's" },
    ],
    ['raw line breaks', '<!-- {"@type":"Article","headline":"A\nB"} -->', { title: 'A B' }],
    ['nothing', { '@type': 'Organization', name: 'Courier' }, {}],
    ['broken JSON', '{"@type":"Article",', {}],
  ])('reads %s', (_, value, expected) => {
    expect(read(value)).toEqual(expected);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (json) => void findJsonLd(json)));
    fc.assert(fc.property(fc.string(), (text) => void findJsonLd(text)));
    const type = fc.constantFrom('NewsArticle', 'WebPage', 3, null);
    fc.assert(
      fc.property(
        fc.record({
          '@type': type,
          author: fc.jsonValue(),
          keywords: fc.jsonValue(),
          headline: fc.jsonValue(),
        }),
        (thing) => void findJsonLd(JSON.stringify(thing)),
      ),
    );
  });
});
