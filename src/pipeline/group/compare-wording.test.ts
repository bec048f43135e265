import { describe, expect, it } from 'vitest';
import { compareWording, findWording } from './compare-wording.ts';

const compare = (a: string, b: string) => compareWording(findWording(a), findWording(b));

describe('compareWording', () => {
  it.each([
    ['the same', 'guards exchanged fire', 'Then guards exchanged fire', 1],
    ['other endings', 'the council decided', 'a council has decides', 1],
    ['names and short words alone', 'Verin met Dhal in Velmar', 'Verin sat by Dhal in Velmar', 0],
    ['half', 'treaty signed', 'treaty broken', 0.5],
    ['nothing', '', 'treaty', 0],
  ])('compares %s', (_, a, b, likeness) => {
    expect(compare(a, b)).toBeCloseTo(likeness);
  });
});
