import { describe, expect, it } from 'vitest';
import { attributeForest, evaluateForest, type Forest } from './forest.ts';
import { hashKey } from './lexicon.ts';
import { readWeights, writeForest } from './weights.ts';

/** Two trees: a split by `words`, with a split by `gap` above it; and a leaf. */
const forest: Forest = {
  base: 0.5,
  features: ['words', 'gap'],
  roots: Int32Array.of(0, 5),
  feature: Int16Array.of(0, -1, 1, -1, -1, -1),
  threshold: Float32Array.of(6.5, 0, 0.1, 0, 0, 0),
  skip: Uint8Array.of(2, 0, 2, 0, 0, 0),
  value: Float32Array.of(0.25, -1, 0.75, 0.5, 2, 0.125),
};
const features = { count: 3, values: Float32Array.of(3, 9, 9, 1, 0, 1) };

describe('a forest', () => {
  it('sends each line down each tree', () => {
    expect([...evaluateForest(forest, features)]).toEqual([-0.375, 1.125, 2.625]);
  });

  it('shares out what each feature adds', () => {
    expect([...attributeForest(forest, features, 0)]).toEqual([-1.25, 0]);
    expect([...attributeForest(forest, features, 2)]).toEqual([0.5, 1.25]);
  });

  it('is the same when it is written and read', () => {
    const written = JSON.parse(JSON.stringify(writeForest(forest)));
    expect(written.trees).toEqual(['0<6.5=2048 =-8192 1<0.1=6144 =4096 =16384', '=1024']);
    const { text } = readWeights({
      version: 1,
      lexicon: {},
      text: written,
      html: written,
      classes: [],
    });
    expect(text).toEqual(forest);
  });
});

describe('readWeights', () => {
  it('reads the words of the lexicon and of class names', () => {
    const { lexicon, classes } = readWeights({
      version: 1,
      lexicon: { word: ['share -32 16 0'], line: ['read more -64 48 8'] },
      text: writeForest(forest),
      html: writeForest(forest),
      classes: ['sidebar -40'],
    });
    const look = (place: number | undefined) =>
      place === undefined ? undefined : [...lexicon.odds.slice(place * 3, place * 3 + 3)];
    expect(look(lexicon.places.get(hashKey('word', 'Share')))).toEqual([-2, 1, 0]);
    expect(look(lexicon.places.get(hashKey('line', 'Read more')))).toEqual([-4, 3, 0.5]);
    expect(look(lexicon.places.get(hashKey('pair', 'read more')))).toBeUndefined();
    expect(classes.get('sidebar')).toBe(-2.5);
  });
});
