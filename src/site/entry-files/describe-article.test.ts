import { expect, it } from 'vitest';
import { makeDocument } from '../../../tests/make-document.ts';
import { writeJsonLd } from '../../formats/json-ld.ts';
import { describeArticle } from './describe-article.ts';

const { reference } = makeDocument({});

it('names authors, persons where the form of their names is sure', () => {
  expect(describeArticle(reference)).toMatchObject({ author: [{ '@type': 'Person' }] });
});

it('says nothing of an author, a publisher or a day that nobody knows', () => {
  const unknown = {
    ...reference,
    authors: [],
    publisher: undefined,
    published: undefined,
    language: undefined,
    originals: [],
  };
  const written = writeJsonLd(describeArticle(unknown));
  expect(Object.keys(JSON.parse(written))).toEqual([
    '@context',
    '@type',
    '@id',
    'headline',
    'license',
    'holdingArchive',
  ]);
  expect(written).not.toMatch(/\[\]|\{\}|""|null/);
});
