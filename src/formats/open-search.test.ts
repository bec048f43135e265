import { expect, it } from 'vitest';
import { writeOpenSearch } from './open-search.ts';

const search = {
  name: 'Archive',
  longName: 'Archive of the Caucasus & beyond',
  description: 'All of it.',
  language: 'en',
  contact: 'someone@example.org',
  self: 'https://example.org/opensearch.xml',
  template: 'https://example.org/search/?q={searchTerms}',
  icon: 'https://example.org/favicon.svg',
};

it('tells how to search by address', () => {
  const xml = writeOpenSearch(search);
  expect(xml).toContain(
    '<Url type="text/html" method="get" template="https://example.org/search/?q={searchTerms}"/>',
  );
  expect(xml).toContain('<LongName>Archive of the Caucasus &amp; beyond</LongName>');
});

it('keeps within the lengths that the format allows', () => {
  const xml = writeOpenSearch({ ...search, name: 'x'.repeat(30), description: 'y'.repeat(2000) });
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]).toHaveLength(16);
  expect(/<Description>(.*)<\/Description>/.exec(xml)?.[1]).toHaveLength(1024);
});
