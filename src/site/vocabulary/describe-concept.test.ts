import { expect, it, vi } from 'vitest';
import { describeConcept } from './describe-concept.ts';

vi.stubEnv('SITE_ADDRESS', 'https://archive.example/');

it('states the names with their languages and the identifiers of the vocabulary', () => {
  expect(
    describeConcept({
      id: 'armenia',
      type: 'place',
      label: { en: 'Armenia', az: 'Ermənistan' },
      alternative: { ru: ['Армении'] },
      sameAs: ['https://www.wikidata.org/entity/Q399'],
    }),
  ).toEqual({
    '@type': 'Place',
    '@id': 'https://archive.example/tags/armenia/#concept',
    url: 'https://archive.example/tags/armenia/',
    name: [
      { '@language': 'az', '@value': 'Ermənistan' },
      { '@language': 'en', '@value': 'Armenia' },
    ],
    alternateName: [{ '@language': 'ru', '@value': 'Армении' }],
    description: undefined,
    sameAs: ['https://www.wikidata.org/entity/Q399'],
  });
});

it('invents no identifier, and calls a topic a term of the vocabulary', () => {
  const topic = describeConcept({ id: 'conflict', type: 'topic', label: { en: 'conflict' } });
  expect(topic).toMatchObject({
    '@type': 'DefinedTerm',
    inDefinedTermSet: 'https://archive.example/tags/',
    sameAs: undefined,
  });
});
