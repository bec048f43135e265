import { describe, expect, it } from 'vitest';
import type { Concept } from '../../model/concept.ts';
import { findConcepts, indexLabels } from './find-concepts.ts';

const concept = (id: string, label: string, more: Partial<Concept> = {}): Concept => ({
  id,
  type: 'topic',
  label: { en: label },
  ...more,
});
const index = indexLabels([
  concept('usa', 'United States', { alternative: { en: ['US', 'U.S.'] } }),
  concept('war', 'war', { alternative: { en: ['two-day war'] } }),
  concept('new-york', 'New York'),
  concept('times', 'New York Times', { alternative: { en: ["Times' desk"] } }),
  concept('blinken', 'Antony Blinken', {
    alternative: { en: ['Blinken'] },
    misprints: ['Blicken'],
  }),
  concept('cafe', 'café'),
  concept('aliyev', 'İlham Əliyev'),
  concept('armenia', 'Armenia', { label: { en: 'Armenia', hy: 'Հայաստան' } }),
  concept('dotted', '.am domain'),
]);
const find = (text: string) =>
  Object.fromEntries(findConcepts(text, index).map(({ id, forms }) => [id, forms]));

describe('findConcepts', () => {
  it.each([
    ['whole words', 'war, warden, prewar, post-war', { war: { war: 2 } }],
    ['a small label in any case', 'War and WAR', { war: { WAR: 1, War: 1 } }],
    ['no capitals in small letters', 'They told us: join us', {}],
    ['capitals as written', 'The US said', { usa: { US: 1 } }],
    ['a label in capitals throughout', 'UNITED STATES', { usa: { 'UNITED STATES': 1 } }],
    ['no label in mixed case', 'the united States', {}],
    ['points in labels', 'The U.S. said', { usa: { 'U.S.': 1 } }],
    ['misprints as printed', 'Blicken said', { blinken: { Blicken: 1 } }],
    [
      'the longest label of a concept at one place',
      'Antony Blinken',
      { blinken: { 'Antony Blinken': 1, Blinken: 1 } },
    ],
    [
      'labels inside labels of others',
      'New York Times',
      { 'new-york': { 'New York': 1 }, times: { 'New York Times': 1 } },
    ],
    ['labels before a possessive', "Armenia’s and Armenia's", { armenia: { Armenia: 2 } }],
    ['either apostrophe in a label', 'the Times’ desk', { times: { 'Times’ desk': 1 } }],
    ['labels across a line break', 'New\nYork', { 'new-york': { 'New\nYork': 1 } }],
    ['labels across a no-break space', 'New\u00a0York', { 'new-york': { 'New\u00a0York': 1 } }],
    ['no labels across paragraphs', 'New\n\nYork', {}],
    ['hyphens of any kind', 'two‑day war', { war: { 'two‑day war': 1, war: 1 } }],
    ['combining characters', 'cafe\u0301 CAFÉ', { cafe: { CAFÉ: 1, café: 1 } }],
    ['no word that goes on with a mark', 'US\u0301', {}],
    ['Azerbaijani capitals', 'İLHAM ƏLİYEV', { aliyev: { 'İLHAM ƏLİYEV': 1 } }],
    ['other scripts', 'Հայաստան, Հայաստանի', { armenia: { Հայաստան: 1 } }],
    ['labels that begin with a mark', 'an .am domain', { dotted: { 'am domain': 1 } }],
    ['nothing in nothing', '', {}],
  ])('finds %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('counts all forms and sorts concepts by id', () => {
    expect(findConcepts('war in New York, War', index).map(({ id, count }) => [id, count])).toEqual(
      [
        ['new-york', 1],
        ['war', 2],
      ],
    );
  });
});
