import { describe, expect, it } from 'vitest';
import type { Concept } from '../../model/concept.ts';
import { assignTags, prepareVocabulary } from './assign-tags.ts';

const concepts: Concept[] = [
  {
    id: 'armenia',
    type: 'place',
    label: { en: 'Armenia', ru: 'Армения' },
    hashtags: ['HY'],
    broader: ['caucasus'],
  },
  { id: 'caucasus', type: 'place', label: { en: 'Caucasus' }, broader: ['world'] },
  { id: 'cafe', type: 'topic', label: { en: 'coffee house' } },
  { id: 'world', type: 'place', label: { en: 'Earth' }, broader: ['world'] },
  { id: 'un', type: 'organisation', label: { en: 'United Nations' }, alternative: { en: ['UN'] } },
];
const vocabulary = prepareVocabulary(concepts);
const hashtag = (tag: string, witness = 'A') => ({ tag, witness, lines: '1' });
const assign = (text: string, ...tags: string[]) =>
  assignTags(
    text,
    tags.map((tag) => hashtag(tag)),
    vocabulary,
  );

describe('assignTags', () => {
  it.each([
    ['by a hashtag of the vocabulary', 'hy', 'armenia'],
    ['by a label', 'ARMENIA', 'armenia'],
    ['by a label in another language', 'Армения', 'armenia'],
    ['by a label of two words written as one', 'UnitedNations', 'un'],
    ['by a label with a line below', 'united_nations', 'un'],
    ['by its id', 'caucasus', 'caucasus'],
    ['whose slug is an id', 'Café', 'cafe'],
  ])('knows a hashtag %s', (_, tag, id) => {
    const found = assign('', tag).find((own) => own.id === id);
    expect(found).toEqual({
      id,
      grounds: expect.arrayContaining([
        { by: 'hashtag', witness: 'A', lines: '1', words: `#${tag}` },
      ]),
    });
  });

  it('makes an unknown hashtag a tag with its label', () => {
    expect(assign('', 'Sotk')).toEqual([
      {
        id: 'sotk',
        label: 'Sotk',
        grounds: [{ by: 'hashtag', witness: 'A', lines: '1', words: '#Sotk' }],
      },
    ]);
  });

  it('infers what is broader, step by step, with grounds and without circles', () => {
    expect(assign('Armenia').map(({ id, grounds }) => [id, grounds])).toEqual([
      ['armenia', [{ by: 'vocabulary', count: 1, forms: { Armenia: 1 } }]],
      ['caucasus', [{ by: 'broader', of: 'armenia' }]],
      ['world', [{ by: 'broader', of: 'caucasus' }]],
    ]);
  });

  it('sorts tags by id and grounds by kind', () => {
    const tags = assign('The Caucasus and Armenia', 'Zod', 'Armenia');
    expect(tags.map(({ id }) => id)).toEqual(['armenia', 'caucasus', 'world', 'zod']);
    expect(tags[0]?.grounds.map(({ by }) => by)).toEqual(['hashtag', 'vocabulary']);
    expect(tags[1]?.grounds.map(({ by }) => by)).toEqual(['vocabulary', 'broader']);
  });

  it('gives the same tags whatever the order of the vocabulary', () => {
    const reversed = prepareVocabulary([...concepts].reverse());
    const text = 'UN envoys in Armenia and the Caucasus';
    expect(assignTags(text, [hashtag('HY')], reversed)).toEqual(assign(text, 'HY'));
  });
});
